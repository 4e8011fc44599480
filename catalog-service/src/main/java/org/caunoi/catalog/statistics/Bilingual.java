package org.caunoi.catalog.statistics;

/** A text in both languages. */
public record Bilingual(String vi, String en) {}
