/** Briefs with their states, and the bytes of their documents, kept in PostgreSQL. */
@NullMarked
package org.caunoi.report.archive;

import org.jspecify.annotations.NullMarked;
