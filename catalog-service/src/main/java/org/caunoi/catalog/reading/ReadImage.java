package org.caunoi.catalog.reading;

import org.jspecify.annotations.Nullable;

/** A picture of the article; it is not kept. */
record ReadImage(@Nullable String url, @Nullable String caption) {}
