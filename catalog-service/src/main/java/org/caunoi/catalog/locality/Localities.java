package org.caunoi.catalog.locality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The localities by slug. */
@ApplicationScoped
public class Localities implements PanacheRepositoryBase<Locality, String> {

  Optional<LocalityView> view(String id) {
    return findByIdOptional(id).map(this::view);
  }

  LocalityView view(Locality locality) {
    return LocalityView.of(
        locality,
        findNullable(locality.parentId),
        findNullable(locality.successorId),
        list("id in ?1 order by id", locality.successors),
        list("successorId = ?1 order by id", locality.id));
  }

  private @Nullable Locality findNullable(@Nullable String id) {
    return id == null ? null : findById(id);
  }
}
