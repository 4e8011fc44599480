package org.caunoi.catalog.queue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A thing in one line, in both languages; what an article says stays in the article's. */
@Schema(name = "Summary")
public record Summary(String vi, String en) {}
