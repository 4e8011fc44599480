package org.caunoi.extraction.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page as it came from its publisher.
 *
 * @param bytes the body of the response, undecoded
 * @param url where it was fetched, if known
 * @param httpCharset the charset parameter of the Content-Type header, if any
 * @param publishedOn the publication day if somebody who knows it gave it; outranks the page's own
 * @param plainText the bytes are text, not HTML
 */
public record Page(
    byte[] bytes,
    @Nullable String url,
    @Nullable String httpCharset,
    @Nullable LocalDate publishedOn,
    boolean plainText) {}
