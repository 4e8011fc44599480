package org.caunoi.ingest.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caunoi.ingest.page.StoredPage;
import org.jspecify.annotations.Nullable;

/**
 * A reading on its way.
 *
 * @param revision of its outbox entry when it was taken
 */
record Parcel(UUID pageId, int revision, Body body) {

  /** What {@code PUT /api/v1/articles/{articleId}/reading} takes. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Body(
      String bytesSha256,
      Instant fetchedAt,
      @Nullable Instant readAt,
      @Nullable LocalDate givenPublishedOn,
      @JsonRawValue String reading) {}

  static Parcel of(StoredPage page, int revision, String reading) {
    return new Parcel(
        page.id,
        revision,
        new Body(page.bytesSha256, page.storedAt, page.readAt, page.givenPublishedOn, reading));
  }
}
