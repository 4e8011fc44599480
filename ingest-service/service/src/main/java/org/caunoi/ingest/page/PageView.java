package org.caunoi.ingest.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page as agencies' programs see it.
 *
 * @param publishedOn as handed in with the page
 * @param problem RFC 9457; why it is parked, or why the last attempt failed
 * @param reading in the form of reading.schema.json; left out in lists
 */
record PageView(
    UUID id,
    String articleId,
    String bytesSha256,
    @Nullable String url,
    @Nullable LocalDate publishedOn,
    PageState state,
    @JsonRawValue @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(type = SchemaType.OBJECT)
        @Nullable String problem,
    @Nullable String readerVersion,
    @Nullable String gazetteerVersion,
    Instant storedAt,
    @Nullable Instant readAt,
    @Nullable Instant deliveredAt,
    @JsonRawValue @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(type = SchemaType.OBJECT)
        @Nullable String reading) {

  static PageView of(StoredPage page) {
    return of(new Pages.WithReading(page, null));
  }

  static PageView of(Pages.WithReading found) {
    var page = found.page();
    return new PageView(
        page.id,
        page.articleId,
        page.bytesSha256,
        page.url,
        page.givenPublishedOn,
        page.state,
        page.problem,
        page.readerVersion,
        page.gazetteerVersion,
        page.storedAt,
        page.readAt,
        page.deliveredAt,
        found.reading());
  }
}
