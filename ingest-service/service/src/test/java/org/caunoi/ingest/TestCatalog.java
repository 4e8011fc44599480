package org.caunoi.ingest;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.caunoi.extraction.article.ArticleId;

/** The catalogue as WireMock plays it: accounts, gazetteer, deliveries. */
public class TestCatalog implements QuarkusTestResourceLifecycleManager {

  /** Password of both accounts, viewer and officer. */
  public static final String PASSWORD = "mật-khẩu";

  /** The key that this service sends. */
  public static final String KEY = "cn_abcdefgh_0123456789";

  private static final Path GAZETTEER =
      Path.of("../../catalog-service/src/main/resources/gazetteer/localities.ndjson");

  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  @Override
  public Map<String, String> start() {
    server.start();
    reset();
    try {
      var key = Files.writeString(Files.createTempFile("ingest", ".key"), KEY + "\n");
      return Map.of(
          "caunoi.catalog.url", server.baseUrl(), "caunoi.catalog.key-file", key.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    server.stop();
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(this, new TestInjector.MatchesType(TestCatalog.class));
  }

  /** Everything is well again, and nothing was asked yet. */
  public void reset() {
    server.resetAll();
    server.stubFor(get("/api/v1/me").willReturn(aResponse().withStatus(401)));
    account("viewer", "\"VIEWER\"");
    account("officer", "\"VIEWER\",\"OFFICER\"");
    try {
      var content = Files.readString(GAZETTEER);
      var etag = '"' + ArticleId.of(null, Files.readAllBytes(GAZETTEER)) + '"';
      server.stubFor(
          get("/api/v1/gazetteer")
              .withHeader("X-API-Key", equalTo(KEY))
              .willReturn(
                  okForContentType("application/x-ndjson", content).withHeader("ETag", etag)));
      server.stubFor(
          get("/api/v1/gazetteer")
              .withHeader("If-None-Match", equalTo(etag))
              .willReturn(aResponse().withStatus(304)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    answerDeliveries(okJson("{\"outcome\":\"APPLIED\"}"));
  }

  /** The header with which an account signs in. */
  public static String basic(String user) {
    var plain = (user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(plain);
  }

  /** How deliveries of any article are answered from now on. */
  public void answerDeliveries(ResponseDefinitionBuilder answer) {
    server.stubFor(put(urlPathMatching("/api/v1/articles/.*/reading")).willReturn(answer));
  }

  /** How deliveries of one article are answered from now on. */
  public void answerDelivery(String articleId, ResponseDefinitionBuilder answer) {
    server.stubFor(put("/api/v1/articles/" + articleId + "/reading").willReturn(answer));
  }

  /** Every request is answered with this status. */
  public void down(int status) {
    server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(status)));
  }

  /** What was delivered of an article, in order. */
  public List<LoggedRequest> deliveries(String articleId) {
    return server.findAll(
        putRequestedFor(urlEqualTo("/api/v1/articles/" + articleId + "/reading")));
  }

  private void account(String user, String roles) {
    server.stubFor(
        get("/api/v1/me")
            .withHeader("Authorization", equalTo(basic(user)))
            .willReturn(
                okJson("{\"user\":\"%s\",\"role\":\"X\",\"roles\":[%s]}".formatted(user, roles))));
  }
}
