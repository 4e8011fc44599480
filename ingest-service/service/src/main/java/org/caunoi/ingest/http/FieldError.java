package org.caunoi.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a request.
 *
 * @param pointer where: JSON pointer in the body, or {@code /} and the name of a query parameter
 * @param code kebab-case, stable
 * @param detail one English sentence for the one who writes the client
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(String pointer, String code, @Nullable String detail) {}
