package org.caunoi.local.brief;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.caunoi.local.Api;
import org.caunoi.local.LaunchException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a copy of each brief's newest revision as {@code <yyyy-MM>_<vi|en>.pdf}, for people who
 * open folders. The archive of report-service stays the record.
 */
public final class BriefCopies {

  private final Path folder;
  private final Api reader;
  private final URI report;
  private final Map<String, String> etags = new HashMap<>();

  /**
   * Copies nothing yet.
   *
   * @param folder where the copies go
   * @param reader calls as somebody who may read
   * @param report the address of report-service
   */
  public BriefCopies(Path folder, Api reader, URI report) {
    this.folder = folder;
    this.reader = reader;
    this.report = report;
  }

  /**
   * Fetches what has changed. A service that does not answer is asked again the next time.
   *
   * @return how many files were written
   * @throws LaunchException when a copy cannot be written
   */
  public int refresh() throws LaunchException {
    Map<String, JsonNode> newest;
    try {
      newest = newest();
    } catch (IOException e) {
      return 0;
    }
    int written = 0;
    for (Map.Entry<String, JsonNode> brief : newest.entrySet()) {
      if (refresh(brief.getKey(), brief.getValue().path("id").asText())) {
        written++;
      }
    }
    return written;
  }

  private Map<String, JsonNode> newest() throws IOException {
    Map<String, JsonNode> newest = new HashMap<>();
    for (JsonNode brief : reader.list(report.resolve("/api/v1/briefs?limit=200"))) {
      // periodStart is a date: its first seven characters are the month.
      String name =
          brief.path("periodStart").asText().substring(0, 7)
              + "_"
              + brief.path("language").asText();
      newest.merge(name, brief, BriefCopies::later);
    }
    return newest;
  }

  private static JsonNode later(JsonNode one, JsonNode other) {
    return one.path("revision").asInt() >= other.path("revision").asInt() ? one : other;
  }

  private boolean refresh(String name, String id) throws LaunchException {
    Path file = folder.resolve(name + ".pdf");
    HttpResponse<byte[]> answer;
    try {
      URI document = report.resolve("/api/v1/briefs/" + id + "/document");
      answer = reader.get(document, Files.exists(file) ? known(id) : null);
    } catch (IOException e) {
      return false;
    }
    if (answer.statusCode() != 200) {
      return false;
    }
    write(file, answer.body());
    answer.headers().firstValue("ETag").ifPresent(etag -> etags.put(id, etag));
    return true;
  }

  private @Nullable String known(String id) {
    return etags.get(id);
  }

  private static void write(Path file, byte[] document) throws LaunchException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(part, document);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new LaunchException("The copy " + file + " cannot be written: " + e, e);
    }
  }
}
