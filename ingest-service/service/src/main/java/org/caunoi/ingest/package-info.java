/**
 * Reads pages and hands their readings to the catalogue; this package holds what wires the rest.
 */
@NullMarked
package org.caunoi.ingest;

import org.jspecify.annotations.NullMarked;
