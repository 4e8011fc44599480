package org.caunoi.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.caunoi.local.folder.Trees;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One house for several test classes, since starting it takes longer than all their questions: the
 * five samples are given and read undisturbed, and what came out is kept as it was then.
 */
final class SharedHouse implements AutoCloseable {

  private final Path folder;
  private final House house;
  private final Briefs briefs;
  private final Map<String, List<String>> fingerprint;
  private final List<JsonNode> activities;
  private final List<JsonNode> agreements;
  private final List<JsonNode> milestones;

  private SharedHouse() throws IOException, LaunchException {
    folder = Files.createTempDirectory("caunoi");
    house = House.start(folder, TestSettings.environment());
    for (String sample : House.SAMPLES) {
      assertThat(house.post(sample).statusCode()).isEqualTo(201);
    }
    assertThat(house.awaitSamples().missing()).isEmpty();
    briefs = new Briefs(house);
    fingerprint = Fingerprint.of(house);
    activities = house.facts("activities?scope=all&limit=200");
    agreements = house.facts("agreements?scope=all&limit=200");
    milestones = house.facts("milestones?scope=all&limit=200");
  }

  House house() {
    return house;
  }

  Briefs briefs() {
    return briefs;
  }

  Map<String, List<String>> fingerprint() {
    return fingerprint;
  }

  List<JsonNode> activities() {
    return activities;
  }

  List<JsonNode> agreements() {
    return agreements;
  }

  List<JsonNode> milestones() {
    return milestones;
  }

  @Override
  public void close() throws IOException {
    house.close();
    Trees.delete(folder);
  }

  /** Hands the house to tests; JUnit closes it after the last of them. */
  static final class Key implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == SharedHouse.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(SharedHouse.class))
          .computeIfAbsent("house", key -> open(), SharedHouse.class);
    }

    private static SharedHouse open() {
      try {
        return new SharedHouse();
      } catch (IOException | LaunchException e) {
        throw new IllegalStateException("The house cannot be started: " + e.getMessage(), e);
      }
    }
  }
}
