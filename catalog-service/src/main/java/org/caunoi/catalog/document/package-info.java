/** Office documents, with their files. */
@NullMarked
package org.caunoi.catalog.document;

import org.jspecify.annotations.NullMarked;
