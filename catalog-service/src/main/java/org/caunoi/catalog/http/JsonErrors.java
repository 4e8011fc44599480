package org.caunoi.catalog.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;

/** What Jackson could not read, as errors with a JSON pointer and without Java names. */
final class JsonErrors {

  private JsonErrors() {}

  static List<ProblemError> of(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return List.of(
          new ProblemError(pointer(unknown), "unknown-member", "Leave this member out."));
    }
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return List.of(
          new ProblemError(pointer(mapping), "invalid-value", "The value has not the right form."));
    }
    var at = e.getLocation();
    String place =
        at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    return List.of(
        new ProblemError("", "invalid-json", "The body is not the JSON expected" + place));
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null
                    ? String.valueOf(step.getIndex())
                    : step.getFieldName().replace("~", "~0").replace("/", "~1"))
        .map("/"::concat)
        .collect(Collectors.joining());
  }
}
