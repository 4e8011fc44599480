/** What supports an entry: sentences, documents, the people who typed it. */
@NullMarked
package org.caunoi.catalog.evidence;

import org.jspecify.annotations.NullMarked;
