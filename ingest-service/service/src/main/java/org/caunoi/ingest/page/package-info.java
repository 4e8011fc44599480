/** Stored pages and their readings. */
@NullMarked
package org.caunoi.ingest.page;

import org.jspecify.annotations.NullMarked;
