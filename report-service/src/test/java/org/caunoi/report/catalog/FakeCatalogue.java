package org.caunoi.report.catalog;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A catalogue that holds the sample articles' facts: lists in pages of two, months with their ETag,
 * the four accounts, and the key of report-service.
 */
public final class FakeCatalogue {
  private static final String KEY = "cn_report01_0123456789012345678901234567890123456789abc";
  private static final List<String> ROLES =
      List.of("VIEWER", "OFFICER", "APPROVER", "ADMINISTRATOR");
  private static final Map<String, Integer> ACCOUNTS =
      Map.of("viewer", 1, "officer", 2, "approver", 3, "administrator", 4);

  private static final int SHORT_PAGE = 2;
  private static final int LONG_PAGE = 200;
  private static final int LAST = 10;

  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
  private final Path keyFile;

  /** Whatever it holds, it is something else than before. */
  private int held;

  private FakeCatalogue(Path keyFile) {
    this.keyFile = keyFile;
  }

  /** A running one, with unreviewed facts. */
  public static FakeCatalogue start() {
    try {
      Path keyFile = Files.createTempFile("report", ".key");
      Files.writeString(keyFile, KEY + "\n");
      keyFile.toFile().deleteOnExit();
      FakeCatalogue catalogue = new FakeCatalogue(keyFile);
      catalogue.server.start();
      catalogue.hold("UNREVIEWED");
      return catalogue;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void stop() {
    server.stop();
  }

  public String url() {
    return server.baseUrl();
  }

  public Path keyFile() {
    return keyFile;
  }

  /** The WireMock server, for faults and for what was asked. */
  public WireMockServer server() {
    return server;
  }

  /** Holds the sample facts, all decided like this. */
  public void hold(String review) {
    server.resetAll();
    server.stubFor(any(anyUrl()).atPriority(LAST).willReturn(aResponse().withStatus(404)));
    accounts();
    months("\"" + ++held + "\"");
    server.stubFor(
        keyed("/api/v1/commitments")
            .withQueryParam("undated", equalTo("true"))
            .willReturn(okJson("{\"items\":[],\"next\":null}")));
    for (String list : List.of("activities", "agreements", "commitments", "milestones")) {
      list(list, SampleRegister.json(list, review));
    }
  }

  /** Holds these facts, in pages as long as the service asks for. */
  public void hold(MonthFacts facts) {
    hold("CONFIRMED");
    list("activities", json(facts.activities()), LONG_PAGE);
    list("agreements", json(facts.agreements()), LONG_PAGE);
    list("commitments", json(facts.commitments()), LONG_PAGE);
    list("milestones", json(facts.milestones()), LONG_PAGE);
  }

  private static List<ObjectNode> json(List<? extends Fact> facts) {
    return facts.stream().map(SampleRegister.JSON::<ObjectNode>valueToTree).toList();
  }

  /** Holds other facts in one list, all confirmed before the change. */
  public void replace(String list, Consumer<List<ObjectNode>> change) {
    hold("CONFIRMED");
    months("\"" + ++held + "\"");
    List<ObjectNode> facts = SampleRegister.json(list, "CONFIRMED");
    change.accept(facts);
    list(list, facts);
  }

  /** Lets whoever asks for its facts wait, until it {@link #hold holds} them again. */
  public void dawdle(Duration wait) {
    server.stubFor(
        any(urlPathMatching("/api/v1/activ.*"))
            .willReturn(aResponse().withFixedDelay((int) wait.toMillis())));
  }

  /** Answers nothing but faults, until it {@link #hold holds} facts again. */
  public void silence() {
    server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));
  }

  private void accounts() {
    server.stubFor(get(urlPathEqualTo("/api/v1/me")).willReturn(aResponse().withStatus(401)));
    ACCOUNTS.forEach(
        (user, rank) -> {
          ObjectNode me = SampleRegister.JSON.createObjectNode().put("user", user);
          me.put("role", ROLES.get(rank - 1));
          ArrayNode roles = me.putArray("roles");
          ROLES.subList(0, rank).forEach(roles::add);
          server.stubFor(
              get(urlPathEqualTo("/api/v1/me"))
                  .withHeader("Authorization", equalTo(basic(user)))
                  .willReturn(okJson(me.toString())));
        });
  }

  /** The Authorization header of an account; its password is its name. */
  public static String basic(String user) {
    String credentials = user + ":" + user;
    return "Basic "
        + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
  }

  private void months(String etag) {
    ObjectNode body = SampleRegister.JSON.createObjectNode();
    ArrayNode items = body.putArray("items");
    for (String month : List.of("2022-11", "2023-09", "2023-11", "2024-04")) {
      items.addObject().put("month", month).put("activities", 1);
    }
    body.putNull("next");
    server.stubFor(
        keyed("/api/v1/activity-months")
            .willReturn(okJson(body.toString()).withHeader("ETag", etag)));
    server.stubFor(
        keyed("/api/v1/activity-months")
            .withHeader("If-None-Match", equalTo(etag))
            .willReturn(aResponse().withStatus(304).withHeader("ETag", etag)));
  }

  private void list(String name, List<ObjectNode> items) {
    list(name, items, SHORT_PAGE);
  }

  private void list(String name, List<ObjectNode> items, int length) {
    for (int from = 0; from < Math.max(1, items.size()); from += length) {
      ObjectNode body = SampleRegister.JSON.createObjectNode();
      ArrayNode page = body.putArray("items");
      items.subList(from, Math.min(from + length, items.size())).forEach(page::add);
      boolean last = from + length >= items.size();
      body.put("next", last ? null : "c" + (from + length));
      server.stubFor(
          keyed("/api/v1/" + name)
              .withQueryParam("scope", equalTo("office"))
              .withQueryParam("undated", absent())
              .withQueryParam("cursor", from == 0 ? absent() : equalTo("c" + from))
              .willReturn(okJson(body.toString())));
    }
  }

  private static MappingBuilder keyed(String path) {
    return get(urlPathEqualTo(path)).withHeader("X-API-Key", equalTo(KEY));
  }

  /** The months the samples tell of. */
  public static List<YearMonth> sampleMonths() {
    return List.of("2022-11", "2023-09", "2023-11", "2024-04").stream()
        .map(YearMonth::parse)
        .toList();
  }
}
