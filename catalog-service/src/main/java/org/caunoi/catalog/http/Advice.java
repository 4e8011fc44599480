package org.caunoi.catalog.http;

/** What a caller can do about a problem, in both languages; shown as {@code detail}. */
public record Advice(String vi, String en) {}
