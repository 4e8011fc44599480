package org.caunoi.catalog.reading;

/** A sentence of the article; offsets count UTF-16 units of its body, end exclusive. */
record ReadEvidence(String quote, int start, int end) {}
