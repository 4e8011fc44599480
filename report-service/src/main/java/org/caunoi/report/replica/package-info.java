/** What the replicas of this service agree on, by the database's time. */
@NullMarked
package org.caunoi.report.replica;

import org.jspecify.annotations.NullMarked;
