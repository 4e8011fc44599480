package org.caunoi.catalog.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A thing as it was.
 *
 * @param since the last change until then; null where nobody had touched it: it is as the reader
 *     had left it when the first person did
 * @param event the audit event of that change
 * @param state its members, and what hangs on it
 */
@Schema(name = "PastState")
record PastState(
    Instant at,
    @Nullable Instant since,
    @Nullable Long event,
    @Schema(implementation = Object.class) JsonNode state) {}
