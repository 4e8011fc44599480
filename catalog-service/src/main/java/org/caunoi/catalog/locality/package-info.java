/** Places that can be a party: their names, their ranks and what became of them. */
@NullMarked
package org.caunoi.catalog.locality;

import org.jspecify.annotations.NullMarked;
