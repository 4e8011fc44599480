/** The loop that gives every closed month its briefs. */
@NullMarked
package org.caunoi.report.schedule;

import org.jspecify.annotations.NullMarked;
