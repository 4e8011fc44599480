package org.caunoi.ingest.catalog;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue said to a delivery.
 *
 * @param retryAfter how long it asks to wait, if it does
 */
public record CatalogAnswer(int status, String body, @Nullable Duration retryAfter) {}
