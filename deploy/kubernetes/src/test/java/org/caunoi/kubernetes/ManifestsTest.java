package org.caunoi.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kubernetes.client.openapi.models.V1Namespace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {

  private static final Path FOLDER = Path.of("").toAbsolutePath();
  private static final Path BASE = FOLDER.resolve("base");
  private static final Path OVERLAYS = FOLDER.resolve("overlays");
  private static final Pattern ENTRY = Pattern.compile("^  - (\\S+[^:\\s])$", Pattern.MULTILINE);

  @Test
  void baseKeepsToEveryRule() throws IOException {
    new Rules(Manifests.under(BASE), secrets()).checkAll();
  }

  @Test
  void overlaysAreOfRealTypes() throws IOException {
    assertThat(Manifests.under(OVERLAYS).objects()).isNotEmpty();
  }

  @Test
  void renderedOverlayKeepsToEveryRule() throws IOException, InterruptedException {
    if (!Kubectl.isPresent()) {
      System.out.println("Skipped: no kubectl on the PATH, overlays are not rendered.");
    }
    assumeTrue(Kubectl.isPresent());
    Manifests rendered = Manifests.of(Kubectl.kustomize(OVERLAYS.resolve("hanoi")));
    new Rules(rendered, secrets()).checkAll();
    assertThat(rendered.of(V1Namespace.class)).hasSize(1);
    assertThat(rendered.settings("report").getData())
        .containsEntry("CAUNOI_REPORT_PLACE", "Hà Nội")
        .containsEntry("CAUNOI_REPORT_DB_USER", "report");
    assertThat(rendered.deployments())
        .allSatisfy(
            deployment ->
                assertThat(deployment.getSpec().getTemplate().getSpec().getContainers().get(0))
                    .extracting(container -> container.getImage())
                    .asString()
                    .startsWith("registry.example/"));
  }

  @Test
  void everyFileIsListedByItsKustomization() throws IOException {
    for (Path file : Manifests.files(FOLDER.resolve("base"))) {
      Path kustomization = file.resolveSibling("kustomization.yaml");
      Set<String> listed = new TreeSet<>();
      Matcher entry = ENTRY.matcher(Files.readString(kustomization));
      while (entry.find()) {
        listed.add(entry.group(1));
      }
      assertThat(listed).as(kustomization.toString()).contains(file.getFileName().toString());
      assertThat(listed)
          .allSatisfy(name -> assertThat(kustomization.resolveSibling(name)).exists());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"replica: 2", "replicas: two", "template: 5"})
  void unknownFieldsAndWrongTypesAreRefused(String line) {
    String deployment = "apiVersion: apps/v1\nkind: Deployment\nspec:\n  " + line + "\n";
    assertThatThrownBy(() -> Manifests.of(deployment)).isInstanceOf(IllegalArgumentException.class);
  }

  private static String secrets() throws IOException {
    return Files.readString(FOLDER.resolve("SECRETS.md"));
  }
}
