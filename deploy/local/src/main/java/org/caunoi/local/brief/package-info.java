/** Copies of the briefs beside the data. */
@NullMarked
package org.caunoi.local.brief;

import org.jspecify.annotations.NullMarked;
