package org.caunoi.ingest.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import org.caunoi.ingest.http.ProblemException;
import org.caunoi.ingest.http.ProblemType;
import org.jspecify.annotations.Nullable;

/** Takes pages from requests; few large ones at one time, for they are held while they arrive. */
@ApplicationScoped
class Uploads {

  /** A page beyond it is large; those of the press have 50 to 500 KiB. */
  private static final int LARGE = 1024 * 1024;

  private final Semaphore large = new Semaphore(2);
  private final ReadingRoom room;
  private final Clock clock;

  Uploads(ReadingRoom room, Clock clock) {
    this.room = room;
    this.clock = clock;
  }

  /**
   * Reads a request.
   *
   * @throws ProblemException if its parameters are wrong or its body holds no article
   */
  Upload take(
      InputStream body,
      @Nullable MediaType type,
      @Nullable String url,
      @Nullable String publishedOn)
      throws IOException {
    if (type == null) {
      throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }
    var address = PageParameters.url(url);
    var day = PageParameters.publishedOn(publishedOn, clock);
    var start = body.readNBytes(LARGE);
    return start.length < LARGE
        ? parse(start, type, address, day)
        : takeLarge(
            new SequenceInputStream(new ByteArrayInputStream(start), body), type, address, day);
  }

  private Upload takeLarge(
      InputStream body, MediaType type, @Nullable String url, @Nullable LocalDate publishedOn)
      throws IOException {
    if (!large.tryAcquire()) {
      throw ReadingRoom.busy();
    }
    try {
      return parse(body.readNBytes(Upload.MAX_BYTES + 1), type, url, publishedOn);
    } finally {
      large.release();
    }
  }

  private Upload parse(
      byte[] bytes, MediaType type, @Nullable String url, @Nullable LocalDate publishedOn) {
    return room.use(bytes.length, () -> Upload.of(bytes, type, url, publishedOn));
  }
}
