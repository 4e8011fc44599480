package org.caunoi.catalog.article;

import jakarta.persistence.Embeddable;

/** What the reader or the register could not do with an article, and where to look. */
@Embeddable
public record Warning(String code, String detail) {}
