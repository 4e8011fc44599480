package org.caunoi.catalog.reading;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;

/** Statements as they are kept with their proposals. */
@ApplicationScoped
class SayingJson {

  /** Which fact it is; parties and people are kept once, as they were resolved. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = ReadActivity.class, name = "ACTIVITY"),
    @JsonSubTypes.Type(value = ReadAgreement.class, name = "AGREEMENT"),
    @JsonSubTypes.Type(value = ReadCommitment.class, name = "COMMITMENT"),
    @JsonSubTypes.Type(value = ReadMilestone.class, name = "MILESTONE")
  })
  @JsonIgnoreProperties({"home", "partners", "place", "parties", "officials", "rules"})
  private interface Kept {}

  private final ObjectMapper json;

  SayingJson(ObjectMapper json) {
    this.json =
        json.copy()
            .addMixIn(ReadFact.class, Kept.class)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .setVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  String write(Saying saying) {
    try {
      return json.writeValueAsString(saying);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  Saying read(String statement) {
    try {
      return json.readValue(statement, Saying.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
