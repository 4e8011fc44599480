/** What was read, where and by which reader. */
@NullMarked
package org.caunoi.catalog.article;

import org.jspecify.annotations.NullMarked;
