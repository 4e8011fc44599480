package org.caunoi.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error answer (RFC 9457). {@code title} and {@code detail} follow
 * Accept-Language.
 *
 * @param candidates what of the register the request may have meant
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    @Nullable String detail,
    @Nullable String instance,
    List<ProblemError> errors,
    List<Candidate> candidates,
    String traceId) {}
