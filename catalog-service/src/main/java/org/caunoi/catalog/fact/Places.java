package org.caunoi.catalog.fact;

import org.jspecify.annotations.Nullable;

/** What facts need to know of the gazetteer. */
public interface Places {

  /** Whether a locality of this id exists. */
  boolean knows(String localityId);

  /** Whether it is the office, a unit under it, or a predecessor of either. */
  boolean areOurs(String localityId);

  /** Its Vietnamese display name; null where it has none. */
  @Nullable String nameVi(String localityId);

  /** Its English display name; null where it has none. */
  @Nullable String nameEn(String localityId);

  /** The content hash of the gazetteer. */
  String version();
}
