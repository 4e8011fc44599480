package org.caunoi.ingest.catalog;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.caunoi.extraction.article.ArticleId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CurrentGazetteerTest {

  private static final String LINE =
      """
      {"id":"vn","level":"COUNTRY","country":"VN","identifiers":[],"names":[{"text":"Việt Nam",\
      "language":"vi","kind":"OFFICIAL"}],"source":"test"}
      """;

  private record Config(
      URI url, Optional<Path> keyFile, Duration timeout, Duration gazetteerInterval)
      implements CatalogConfig {}

  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  @Inject GazetteerCopies copies;

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void isThereAfterARestartWhileTheCatalogueIsDown() {
    serve(LINE, version(LINE));
    var before = gazetteer();
    before.pull();
    server.stop();
    var after = gazetteer();
    after.restore();
    after.pull();
    assertThat(after.get().orElseThrow().version()).isEqualTo(version(LINE));
    assertThat(after.get().orElseThrow().find("vn")).isNotNull();
  }

  @Test
  void staysWhenTheNewOneIsCutOff() {
    serve(LINE, version(LINE));
    var gazetteer = gazetteer();
    gazetteer.pull();
    serve(LINE, version(LINE + LINE));
    gazetteer.pull();
    assertThat(gazetteer.get().orElseThrow().version()).isEqualTo(version(LINE));
    serve("no json", version("no json"));
    gazetteer.pull();
    assertThat(gazetteer.get().orElseThrow().version()).isEqualTo(version(LINE));
  }

  private void serve(String ndjson, String version) {
    server.stubFor(
        get("/api/v1/gazetteer")
            .willReturn(
                okForContentType("application/x-ndjson", ndjson)
                    .withHeader("ETag", '"' + version + '"')));
  }

  private CurrentGazetteer gazetteer() {
    var config =
        new Config(
            URI.create(server.isRunning() ? server.baseUrl() : "http://localhost:1"),
            Optional.empty(),
            Duration.ofSeconds(5),
            Duration.ofMinutes(1));
    var clock = Clock.systemUTC();
    return new CurrentGazetteer(new CatalogClient(config, clock), copies, config, clock);
  }

  private static String version(String ndjson) {
    return ArticleId.of(null, ndjson.getBytes(StandardCharsets.UTF_8));
  }
}
