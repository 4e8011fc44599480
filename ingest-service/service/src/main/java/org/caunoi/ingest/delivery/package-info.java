/** Brings readings to the catalogue, at least once and in the order of each article. */
@NullMarked
package org.caunoi.ingest.delivery;

import org.jspecify.annotations.NullMarked;
