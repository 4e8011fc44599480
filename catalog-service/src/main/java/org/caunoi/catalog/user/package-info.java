/** Who calls, and what they may do. */
@NullMarked
package org.caunoi.catalog.user;

import org.jspecify.annotations.NullMarked;
