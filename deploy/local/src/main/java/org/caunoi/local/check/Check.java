package org.caunoi.local.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caunoi.local.Addresses;
import org.caunoi.local.Api;
import org.caunoi.local.Console;
import org.caunoi.local.LaunchException;
import org.caunoi.local.Watch;
import org.caunoi.local.service.ServiceName;

/** Waits until what was given is read and briefed, and says what came out. */
public final class Check {

  private static final Duration DEADLINE = Duration.ofMinutes(4);
  private static final Duration PAUSE = Duration.ofMillis(500);

  /** Longer than the redraft interval of a local run (2 s): a brief follows its last fact. */
  private static final Duration SETTLED = Duration.ofSeconds(5);

  private static final List<String> KINDS =
      List.of("activities", "agreements", "commitments", "milestones");

  private final Api reader;
  private final Addresses addresses;
  private final int samples;

  /**
   * A check of a running local run.
   *
   * @param reader calls as somebody who may read
   * @param addresses of the services
   * @param samples how many sample articles were given
   */
  public Check(Api reader, Addresses addresses, int samples) {
    this.reader = reader;
    this.addresses = addresses;
    this.samples = samples;
  }

  /**
   * Waits until nothing is missing and nothing changes any more.
   *
   * @return the last look; it may miss something when the time is over
   * @throws LaunchException when the services do not answer, or the run ends
   */
  public Summary await(Watch watch, Console console) throws LaunchException {
    long deadline = System.nanoTime() + DEADLINE.toNanos();
    Summary last = look();
    long since = System.nanoTime();
    String told = "";
    while (System.nanoTime() < deadline) {
      List<String> missing = last.missing();
      if (missing.isEmpty() && System.nanoTime() - since > SETTLED.toNanos()) {
        return last;
      }
      String state = missing.isEmpty() ? "waiting for the last changes" : missing.get(0);
      if (!state.equals(told)) {
        console.progress(state);
        told = state;
      }
      watch.pause(PAUSE);
      Summary now = look();
      if (!now.equals(last)) {
        last = now;
        since = System.nanoTime();
      }
    }
    return last;
  }

  private Summary look() throws LaunchException {
    try {
      return new Summary(samples, pages(), facts(), months(), briefs());
    } catch (IOException e) {
      throw new LaunchException("The summary cannot be made: " + e.getMessage(), e);
    }
  }

  private Map<String, Integer> pages() throws IOException {
    Map<String, Integer> pages = new TreeMap<>();
    for (JsonNode page : list(ServiceName.INGEST, "pages")) {
      pages.merge(page.path("state").asText(), 1, Integer::sum);
    }
    return pages;
  }

  private Map<String, Summary.Count> facts() throws IOException {
    Map<String, Summary.Count> facts = new LinkedHashMap<>();
    for (String kind : KINDS) {
      int all = 0;
      int ours = 0;
      for (JsonNode fact : list(ServiceName.CATALOG, kind + "?scope=all")) {
        all++;
        ours += fact.path("ours").asBoolean() ? 1 : 0;
      }
      facts.put(kind, new Summary.Count(ours, all));
    }
    return facts;
  }

  private List<String> months() throws IOException {
    List<String> months = new ArrayList<>();
    for (JsonNode month : list(ServiceName.CATALOG, "activity-months")) {
      months.add(month.path("month").asText());
    }
    return months;
  }

  private List<BriefLine> briefs() throws IOException {
    List<BriefLine> briefs = new ArrayList<>();
    for (JsonNode brief : list(ServiceName.REPORT, "briefs")) {
      briefs.add(BriefLine.of(brief));
    }
    return briefs;
  }

  private List<JsonNode> list(ServiceName service, String what) throws IOException {
    URI base = addresses.service(service);
    return reader.list(base.resolve("/api/v1/" + what));
  }
}
