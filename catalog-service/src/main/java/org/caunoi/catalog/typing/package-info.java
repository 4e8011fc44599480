/** How what people type and edit enters the register. */
@NullMarked
package org.caunoi.catalog.typing;

import org.jspecify.annotations.NullMarked;
