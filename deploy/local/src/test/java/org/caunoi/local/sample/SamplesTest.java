package org.caunoi.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caunoi.local.Api;
import org.caunoi.local.LaunchException;
import org.caunoi.local.StubServer;
import org.caunoi.local.folder.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {

  private static final String PAGES = "/api/v1/pages";

  @TempDir private Path folder;
  private final Api officer = new Api("officer", "secret");
  private StubServer ingest;
  private Samples samples;

  @BeforeEach
  void twoPages() throws IOException, LaunchException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("one.html"), "<p>one</p>");
    Files.writeString(pages.resolve("two.html"), "<p>two</p>");
    Files.writeString(pages.resolve("README"), "no page");
    ingest = new StubServer();
    samples = new Samples(pages, DataFolder.open(folder.resolve("data")));
  }

  @AfterEach
  void stopIngest() {
    ingest.close();
  }

  @Test
  void areGivenOnceEach() throws LaunchException {
    ingest.when(PAGES, 201, "{}");
    assertThat(samples.accepted()).isZero();
    feed();
    assertThat(samples.accepted()).isEqualTo(2);
    assertThat(ingest.asked()).hasSize(2).containsOnly("POST " + PAGES + " 201");
  }

  @Test
  void waitForTheGazetteer() throws LaunchException {
    ingest.when(PAGES, 503, "{}").when(PAGES, 503, "{}").when(PAGES, 200, "{}");
    feed();
    assertThat(samples.accepted()).isEqualTo(2);
    assertThat(ingest.asked()).hasSize(4);
  }

  @Test
  void areNotRememberedWhenOneIsRefused() throws LaunchException {
    ingest.when(PAGES, 201, "{}").when(PAGES, 422, "no article found");
    assertThatThrownBy(this::feed)
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("two.html")
        .hasMessageContaining("no article found");
    assertThat(samples.accepted()).isZero();
  }

  private void feed() throws LaunchException {
    samples.feed(officer, ingest.address(), pause -> {});
  }
}
