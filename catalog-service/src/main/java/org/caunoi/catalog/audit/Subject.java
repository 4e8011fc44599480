package org.caunoi.catalog.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The collections of the API whose things have a history, and what the audit calls them. */
enum Subject {
  ENTRY(
      "[0-9a-f-]{36}",
      "activities",
      "agreements",
      "commitments",
      "milestones",
      "officials",
      "organisations",
      "partnerships"),
  LOCALITY("[a-z0-9-]{1,100}", "localities"),
  ARTICLE("[0-9a-f]{64}", "articles"),
  DOCUMENT("[0-9a-f-]{36}", "documents");

  private final Pattern id;
  private final List<String> collections;

  Subject(String id, String... collections) {
    this.id = Pattern.compile(id);
    this.collections = List.of(collections);
  }

  /**
   * The one that a collection of the API is of; empty where it is none, or the id has no such form.
   */
  static Optional<Subject> of(String collection, String id) {
    return Arrays.stream(values())
        .filter(subject -> subject.collections.contains(collection))
        .filter(subject -> subject.id.matcher(id).matches())
        .findFirst();
  }
}
