package org.caunoi.catalog.contract;

import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Says of the routes that several kinds share what their annotations leave open: the name of the
 * kind, and the form of what is created.
 */
final class SharedRoutes {

  /**
   * What a kind is called.
   *
   * @param note what else is to be known of typing one
   * @param deciding what else is to be known of deciding on one
   */
  private record Words(String name, String article, String note, String deciding) {

    private static Words of(String name, String article) {
      return new Words(name, article, "", "");
    }

    private @Nullable String in(@Nullable String text) {
      String noun = name.toLowerCase(Locale.ROOT);
      return text == null
          ? null
          : text.replace("{Kind}", name)
              .replace("{kind}", noun)
              .replace("{a kind}", article + " " + noun)
              .replace("{note}", note)
              .replace("{deciding}", deciding);
    }
  }

  private static final Map<String, Words> BY_TAG =
      Map.of(
          "activities", new Words("Activity", "an", "", " Does not decide on its agreements."),
          "agreements",
              new Words(
                  "Agreement",
                  "an",
                  " A signed paper takes two people to confirm.",
                  " A signed paper takes two people, the second an approver."),
          "commitments", Words.of("Commitment", "a"),
          "milestones", Words.of("Milestone", "a"),
          "officials", Words.of("Official", "an"),
          "organisations", Words.of("Organisation", "an"),
          "partnerships", Words.of("Partnership", "a"));

  private SharedRoutes() {}

  /** What is created is shown as what is edited. */
  static void showCreated(Paths paths) {
    paths
        .getPathItems()
        .forEach(
            (path, item) -> {
              PathItem single = paths.getPathItem(path + "/{id}");
              APIResponse created = answer(item.getPOST(), "201");
              APIResponse edited = answer(single == null ? null : single.getPATCH(), "200");
              if (created != null && edited != null) {
                created.content(edited.getContent());
              }
            });
  }

  private static @Nullable APIResponse answer(@Nullable Operation operation, String status) {
    return operation == null ? null : operation.getResponses().getAPIResponse(status);
  }

  /** Names the kind, by the tag of the operation. */
  static void name(Operation operation) {
    Words words = BY_TAG.get(String.join(",", operation.getTags()));
    if (words != null) {
      operation.operationId(words.in(operation.getOperationId()));
      operation.summary(words.in(operation.getSummary()));
      operation.description(words.in(operation.getDescription()));
      operation
          .getResponses()
          .getAPIResponses()
          .values()
          .forEach(answer -> answer.description(words.in(answer.getDescription())));
    }
  }
}
