/** How statements in SQL reach the database, and what comes back. */
@NullMarked
package org.caunoi.report.database;

import org.jspecify.annotations.NullMarked;
