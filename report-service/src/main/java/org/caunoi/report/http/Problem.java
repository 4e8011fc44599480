package org.caunoi.report.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What went wrong and what to do about it (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem")
public record Problem(
    String type, String title, int status, String detail, List<Error> errors, String traceId) {

  /** What is wrong with one part of a request. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ProblemError")
  public record Error(String pointer, String code, @Nullable String detail) {}
}
