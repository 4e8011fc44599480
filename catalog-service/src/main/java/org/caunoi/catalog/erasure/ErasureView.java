package org.caunoi.catalog.erasure;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was erased.
 *
 * @param sha256 the hash of what was erased; it stays
 * @param things how many things of the register lost words or a file by it
 */
@Schema(name = "Erasure")
public record ErasureView(String id, String sha256, Instant erasedAt, int things) {}
