package org.caunoi.extraction.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in JSON-LD (schema.org). Broken scripts are searched by pattern. */
record JsonLd(
    @Nullable String headline,
    @Nullable String datePublished,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String description) {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(100).build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private static final Set<String> ARTICLES =
      Set.of(
          "NewsArticle",
          "Article",
          "BlogPosting",
          "ReportageNewsArticle",
          "LiveBlogPosting",
          "OpinionNewsArticle",
          "AnalysisNewsArticle",
          "Report",
          "WebPage",
          "SocialMediaPosting");

  private static final Pattern DATE =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");

  /** What a page without JSON-LD says. */
  static final JsonLd NONE = new JsonLd(null, null, List.of(), null, null);

  /** Reads the scripts of a page. */
  static JsonLd of(List<String> scripts) {
    var found = new ArrayList<JsonNode>();
    for (var script : scripts) {
      try {
        found.addAll(articles(MAPPER.readTree(script.strip())));
      } catch (JsonProcessingException e) {
        // A later look by pattern.
      }
    }
    // "WebPage" describes the frame; the article's own object comes first where there is one.
    found.sort((a, b) -> Boolean.compare(webPage(a), webPage(b)));
    var date = first(found, "datePublished");
    var authors = new LinkedHashSet<String>();
    String publisher = null;
    for (var node : found) {
      publisher = publisher == null ? name(node.get("publisher")) : publisher;
      if (authors.isEmpty()) {
        authors.addAll(names(node.get("author")));
      }
    }
    return new JsonLd(
        first(found, "headline"),
        date == null ? loose(scripts) : date,
        List.copyOf(authors),
        publisher,
        first(found, "description"));
  }

  private static @Nullable String loose(List<String> scripts) {
    for (var script : scripts) {
      var date = DATE.matcher(script);
      if (date.find()) {
        return date.group(1);
      }
    }
    return null;
  }

  private static @Nullable String first(List<JsonNode> nodes, String member) {
    for (var node : nodes) {
      var text = text(node.get(member));
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private static List<JsonNode> articles(@Nullable JsonNode root) {
    var found = new ArrayList<JsonNode>();
    var open = new ArrayDeque<JsonNode>();
    if (root != null) {
      open.add(root);
    }
    while (!open.isEmpty()) {
      var node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        if (isArticle(node.get("@type"))) {
          found.add(node);
        }
        if (node.has("@graph")) {
          open.add(node.get("@graph"));
        }
        if (node.has("mainEntity")) {
          open.add(node.get("mainEntity"));
        }
      }
    }
    return found;
  }

  private static boolean isArticle(@Nullable JsonNode type) {
    if (type == null) {
      return false;
    }
    if (type.isArray()) {
      for (var one : type) {
        if (ARTICLES.contains(one.asText())) {
          return true;
        }
      }
    }
    return ARTICLES.contains(type.asText());
  }

  private static boolean webPage(JsonNode node) {
    return node.path("@type").asText().equals("WebPage");
  }

  private static @Nullable String text(@Nullable JsonNode node) {
    return node != null && node.isTextual() && !node.asText().isBlank()
        ? Spaces.collapse(node.asText())
        : null;
  }

  private static @Nullable String name(@Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    return node.isTextual() ? text(node) : text(node.get("name"));
  }

  private static List<String> names(@Nullable JsonNode node) {
    var names = new ArrayList<String>();
    if (node != null && node.isArray()) {
      for (var one : node) {
        names.addAll(names(one.isArray() ? null : one));
      }
    } else {
      var name = name(node);
      if (name != null && !name.startsWith("http")) {
        names.add(name);
      }
    }
    return names;
  }
}
