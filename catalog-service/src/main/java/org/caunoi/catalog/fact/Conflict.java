package org.caunoi.catalog.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One of several values that articles give one field of a fact.
 *
 * @param field the member of the API
 * @param value as the API writes it
 * @param articleId which article says so; null for what the register says
 * @param quote where it says so
 */
@Embeddable
public record Conflict(
    @Column(nullable = false) String field,
    @Column(nullable = false) String value,
    @Nullable @Column(name = "article_id") String articleId,
    @Nullable String quote) {}
