/** A large register, what is asked of it, and how fast it answers. */
@NullMarked
package org.caunoi.catalog.bench;

import org.jspecify.annotations.NullMarked;
