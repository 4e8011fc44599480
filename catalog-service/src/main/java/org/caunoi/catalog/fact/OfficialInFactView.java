package org.caunoi.catalog.fact;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person in a fact, with the title of that day as written. */
@Schema(name = "OfficialInFact")
public record OfficialInFactView(
    @Nullable UUID officialId,
    @Nullable String name,
    @Nullable String title,
    OfficialSide side,
    OfficialRole role) {

  /** As it is stored. */
  public static OfficialInFactView of(FactOfficial official) {
    return new OfficialInFactView(
        official.officialId, official.name, official.title, official.side, official.role);
  }
}
