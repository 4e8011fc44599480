package org.caunoi.ingest.catalog;

/**
 * A gazetteer as the catalogue sends it.
 *
 * @param version SHA-256 of the content, hexadecimal: the catalogue's ETag
 * @param ndjson a locality a line
 */
record GazetteerText(String version, String ndjson) {}
