/** How an administrator erases text or bytes for good. */
@NullMarked
package org.caunoi.catalog.erasure;

import org.jspecify.annotations.NullMarked;
