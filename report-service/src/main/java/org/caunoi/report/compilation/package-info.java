/** Briefs of longer periods, made on demand, one at a time. */
@NullMarked
package org.caunoi.report.compilation;

import org.jspecify.annotations.NullMarked;
