package org.caunoi.report.document;

/**
 * A rendered document.
 *
 * @param sha256 of the bytes, lower-case hex
 */
public record Pdf(byte[] bytes, int pages, String sha256) {}
