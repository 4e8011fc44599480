/** The wait and the summary of {@code --check}. */
@NullMarked
package org.caunoi.local.check;

import org.jspecify.annotations.NullMarked;
