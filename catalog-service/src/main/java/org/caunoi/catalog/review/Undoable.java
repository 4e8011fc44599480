package org.caunoi.catalog.review;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a person did by a row of its own, kept for the trace when it is undone. */
@MappedSuperclass
public abstract class Undoable extends PanacheEntityBase {

  @Column(name = "undone_by")
  public @Nullable String undoneBy;

  @Column(name = "undone_at")
  public @Nullable Instant undoneAt;

  @Column(name = "undo_reason")
  public @Nullable String undoReason;

  /** Keeps who undid it and why; what it had changed is changed back apart. */
  public void undone(String by, Instant at, @Nullable String why) {
    undoneBy = by;
    undoneAt = at;
    undoReason = why;
  }
}
