package org.caunoi.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where: a JSON pointer into the body ({@code /names/0/text}), or {@code ?name} for
 *     a query parameter
 * @param code stable, kebab-case, for programs
 * @param detail for people; not stable
 */
@Schema(name = "ProblemError")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemError(String pointer, String code, @Nullable String detail) {}
