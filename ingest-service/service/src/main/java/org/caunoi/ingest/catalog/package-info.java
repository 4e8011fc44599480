/**
 * The catalogue as this service knows it: its client, its gazetteer, its word on who a caller is.
 */
@NullMarked
package org.caunoi.ingest.catalog;

import org.jspecify.annotations.NullMarked;
