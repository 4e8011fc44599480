package org.caunoi.extraction.article;

/**
 * Something that a person should know about a reading.
 *
 * @param code kebab-case, stable, e.g. {@code charset-suspect}
 * @param detail one sentence for a person
 */
public record Warning(String code, String detail) {}
