package org.caunoi.local.check;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One brief in the summary.
 *
 * @param month yyyy-MM
 * @param language vi or en
 * @param state DRAFT, REVIEWED or RELEASED
 * @param pages of the document; 0 while there is none
 */
public record BriefLine(String month, String language, String state, int pages) {

  /** The line of a brief as report-service tells it. */
  static BriefLine of(JsonNode brief) {
    return new BriefLine(
        brief.path("periodStart").asText().substring(0, 7),
        brief.path("language").asText(),
        brief.path("state").asText(),
        brief.path("pages").asInt());
  }
}
