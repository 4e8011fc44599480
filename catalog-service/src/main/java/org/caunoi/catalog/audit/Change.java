package org.caunoi.catalog.audit;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a change made different.
 *
 * @param field the member; of a list, an element that was put in or taken out
 * @param before null where there was nothing
 * @param after null where there is nothing any more
 */
@Schema(name = "Change")
record Change(
    String field,
    @Schema(implementation = Object.class) @Nullable JsonNode before,
    @Schema(implementation = Object.class) @Nullable JsonNode after) {}
