/** Who changed what in the register, when and why. */
@NullMarked
package org.caunoi.catalog.audit;

import org.jspecify.annotations.NullMarked;
