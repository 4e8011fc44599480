package org.caunoi.catalog.reading;

import java.util.stream.Stream;
import org.caunoi.catalog.fact.Folded;
import org.caunoi.catalog.fact.PartyLevel;
import org.jspecify.annotations.Nullable;

/** A locality, or an organisation of one, as the reader resolved it. */
record ReadParty(
    @Nullable String localityId,
    @Nullable String ofLocalityId,
    @Nullable String body,
    String name,
    @Nullable String nameEn,
    @Nullable String country,
    PartyLevel level) {

  /** What it is by, inside one article. */
  String key() {
    return localityId != null ? localityId : Folded.of(name) + "@" + ofLocalityId;
  }

  /** The ids of the gazetteer that it names. */
  Stream<String> localities() {
    return Stream.of(localityId, ofLocalityId).flatMap(Stream::ofNullable);
  }

  boolean isOrganisation() {
    return level == PartyLevel.ORGANISATION;
  }
}
