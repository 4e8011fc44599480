package org.caunoi.local.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.caunoi.local.Api;
import org.caunoi.local.LaunchException;
import org.caunoi.local.Watch;
import org.caunoi.local.folder.DataFolder;
import org.caunoi.local.folder.PrivateFiles;

/**
 * The sample articles, given to ingest-service as an officer would: raw bytes, without an address
 * and without a date. Giving one twice has one effect, so an interrupted start simply repeats it.
 */
public final class Samples {

  /** ingest-service may still be fetching the gazetteer when it is first asked. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final Duration AGAIN = Duration.ofMillis(500);

  private final Path pages;
  private final Path marker;

  /**
   * The samples of a project, for a data folder.
   *
   * @param pages the folder with the HTML files
   * @param data remembers that they were accepted
   */
  public Samples(Path pages, DataFolder data) {
    this.pages = pages;
    this.marker = data.state().resolve("samples-accepted");
  }

  /**
   * How many an earlier start, or this one, has given; 0 before all of them were accepted.
   *
   * @throws LaunchException when the data folder cannot be read
   */
  public int accepted() throws LaunchException {
    try {
      return Files.exists(marker) ? Integer.parseInt(Files.readString(marker).strip()) : 0;
    } catch (IOException | NumberFormatException e) {
      throw new LaunchException(marker + " cannot be read: " + e, e);
    }
  }

  /**
   * Gives them all, and remembers it.
   *
   * @param officer calls as an officer
   * @param ingest the address of ingest-service
   * @param watch waits between attempts
   * @throws LaunchException when a page is refused, or nobody takes it for too long
   */
  public void feed(Api officer, URI ingest, Watch watch) throws LaunchException {
    try (Stream<Path> files = Files.list(pages)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
      for (Path page : found) {
        feed(page, officer, ingest.resolve("/api/v1/pages"), watch);
      }
      PrivateFiles.write(marker, found.size() + "\n");
    } catch (IOException e) {
      throw new LaunchException("The samples cannot be given to ingest-service: " + e, e);
    }
  }

  private static void feed(Path page, Api officer, URI address, Watch watch)
      throws IOException, LaunchException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      HttpResponse<byte[]> answer = officer.postHtml(address, Files.readAllBytes(page));
      int status = answer.statusCode();
      if (status == 200 || status == 201) {
        return;
      }
      if (status != 503 || System.nanoTime() > deadline) {
        throw new LaunchException(
            "ingest-service refuses %s with %d: %s"
                .formatted(
                    page.getFileName(), status, new String(answer.body(), StandardCharsets.UTF_8)));
      }
      watch.pause(AGAIN);
    }
  }
}
