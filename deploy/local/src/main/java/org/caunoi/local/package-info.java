/** Runs the whole of Cầu Nối on one machine: PostgreSQL, three services, samples, briefs. */
@NullMarked
package org.caunoi.local;

import org.jspecify.annotations.NullMarked;
