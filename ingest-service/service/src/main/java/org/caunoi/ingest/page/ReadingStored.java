package org.caunoi.ingest.page;

/** Told, in the same transaction, when a reading was stored; a failing listener undoes it. */
public record ReadingStored(StoredPage page) {}
