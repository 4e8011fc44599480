/** What people decide on facts. */
@NullMarked
package org.caunoi.catalog.review;

import org.jspecify.annotations.NullMarked;
