package org.caunoi.catalog.article;

/** What the reader or the register could not do with an article, and where to look. */
public record Warning(String code, String detail) {}
