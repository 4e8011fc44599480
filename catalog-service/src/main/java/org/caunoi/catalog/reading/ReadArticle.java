package org.caunoi.catalog.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The article as the reader saw it. Its images are not kept. */
record ReadArticle(
    @Nullable String url,
    @Nullable String canonicalUrl,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable List<String> authors,
    @Nullable LocalDate publishedOn,
    @Nullable String publishedOnBasis,
    String language,
    String body,
    @Nullable List<ReadImage> images) {}
