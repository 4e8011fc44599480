package org.caunoi.extraction.article;

import org.jspecify.annotations.Nullable;

/** A picture of an article, with the caption that the body holds too. */
public record Image(String url, @Nullable String caption) {}
