package org.caunoi.catalog.fact;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What facts need to know of the gazetteer, for many localities at once. */
public interface Places {

  /** A locality as facts show it. */
  record Place(String id, String country, @Nullable String nameVi, @Nullable String nameEn) {}

  /** Those of these ids that exist, by id. */
  Map<String, Place> find(Collection<String> ids);

  /** Those of these ids that are the office, a unit under it, or a predecessor of either. */
  Set<String> ours(Collection<String> ids);

  /** The content hash of the gazetteer. */
  String version();
}
