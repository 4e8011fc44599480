package org.caunoi.kubernetes;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.util.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Kubernetes objects read with the client's own types, which refuse unknown fields and wrong types.
 *
 * @param objects what was read
 */
record Manifests(List<Object> objects) {

  /** Every manifest under a folder. Kustomize's own files are no objects of a cluster. */
  static Manifests under(Path folder) throws IOException {
    List<Object> objects = new ArrayList<>();
    for (Path file : files(folder)) {
      objects.addAll(read(Files.readString(file), file.toString()));
    }
    return new Manifests(objects);
  }

  /** A text of several objects. */
  static Manifests of(String yaml) {
    return new Manifests(read(yaml, "the text"));
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith("kustomization.yaml"))
          .sorted()
          .toList();
    }
  }

  private static List<Object> read(String yaml, String name) {
    try {
      return Yaml.loadAll(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  <T> List<T> of(Class<T> type) {
    return objects.stream().filter(type::isInstance).map(type::cast).toList();
  }

  List<V1Deployment> deployments() {
    return of(V1Deployment.class);
  }

  V1ConfigMap settings(String name) {
    return of(V1ConfigMap.class).stream()
        .filter(map -> name.equals(map.getMetadata().getName()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no ConfigMap " + name));
  }
}
