/** What every response has in common: problems, paging, preconditions, who is calling. */
@NullMarked
package org.caunoi.report.http;

import org.jspecify.annotations.NullMarked;
