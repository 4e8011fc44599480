package org.caunoi.report.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Reads bodies to the letter: nothing unknown, nothing behind the end, no 5.7 for a number. */
@ApplicationScoped
public class JsonBody {
  private final ObjectReader json;

  JsonBody(ObjectMapper json) {
    this.json =
        json.reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .without(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
  }

  /** What the body says; {@code nothing} where it is left out, and then needs no media type. */
  public <T> T read(@Nullable String body, Class<T> type, T nothing)
      throws JsonProcessingException {
    T said = read(body, type);
    return said == null ? nothing : said;
  }

  /**
   * What the body says.
   *
   * @throws ProblemException 400 where it says nothing
   */
  public <T> T required(@Nullable String body, Class<T> type) throws JsonProcessingException {
    T said = read(body, type);
    if (said == null) {
      throw ProblemException.badRequest("Send JSON of the documented form.");
    }
    return said;
  }

  private <T> @Nullable T read(@Nullable String body, Class<T> type)
      throws JsonProcessingException {
    return body == null || body.isBlank() ? null : json.forType(type).<T>readValue(body);
  }
}
