package org.caunoi.catalog.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads states of things as the audit keeps them: rows by table become the members of one object,
 * named as in the API; texts that are kept by their hash come back, unless they were erased.
 */
@ApplicationScoped
class States {

  private static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("fact_party", "parties"),
          Map.entry("fact_official", "officials"),
          Map.entry("activity_agreement", "agreements"),
          Map.entry("attachment", "documents"),
          Map.entry("statement", "statements"),
          Map.entry("edit", "edits"),
          Map.entry("post", "posts"),
          Map.entry("locality_name", "names"),
          Map.entry("locality_identifier", "identifiers"),
          Map.entry("article_warning", "warnings"));

  private static final String HASH = "sha256";
  private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

  private final ObjectMapper json;
  private final EntityManager entities;

  States(ObjectMapper json, EntityManager entities) {
    this.json = json;
    this.entities = entities;
  }

  /** The state; null where there was no thing. Call it in a transaction. */
  @Nullable JsonNode read(@Nullable String kept) {
    if (kept == null) {
      return null;
    }
    try {
      JsonNode tables = json.readTree(kept);
      Set<String> hashes = new HashSet<>();
      collect(tables, hashes);
      return merged(tables, texts(hashes));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The audit keeps what is no JSON", e);
    }
  }

  private JsonNode merged(JsonNode tables, Map<String, String> texts) {
    ObjectNode state = json.createObjectNode();
    for (Map.Entry<String, JsonNode> table : tables.properties()) {
      JsonNode rows = named(table.getValue(), texts);
      if (rows.isObject()) {
        state.setAll((ObjectNode) rows);
      } else {
        state.set(LISTS.getOrDefault(table.getKey(), camelCase(table.getKey())), rows);
      }
    }
    return state;
  }

  private JsonNode named(JsonNode node, Map<String, String> texts) {
    if (node.isArray()) {
      ArrayNode elements = json.createArrayNode();
      node.forEach(element -> elements.add(named(element, texts)));
      return elements;
    }
    if (!node.isObject()) {
      return node;
    }
    if (isHash(node)) {
      String text = texts.get(node.get(HASH).asText());
      return text != null
          ? json.getNodeFactory().textNode(text)
          : ((ObjectNode) node.deepCopy()).put("erased", true);
    }
    ObjectNode renamed = json.createObjectNode();
    node.properties()
        .forEach(
            member -> renamed.set(camelCase(member.getKey()), named(member.getValue(), texts)));
    return renamed;
  }

  private static void collect(JsonNode node, Set<String> hashes) {
    if (isHash(node)) {
      hashes.add(node.get(HASH).asText());
    } else {
      node.forEach(child -> collect(child, hashes));
    }
  }

  private static boolean isHash(JsonNode node) {
    return node.isObject() && node.size() == 1 && node.has(HASH);
  }

  private Map<String, String> texts(Set<String> hashes) {
    Map<String, String> texts = new HashMap<>();
    if (!hashes.isEmpty()) {
      List<?> rows =
          entities
              .createNativeQuery("select sha256, text from audit_text where sha256 in (:hashes)")
              .setParameter("hashes", hashes)
              .getResultList();
      rows.forEach(row -> texts.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
    }
    return texts;
  }

  private static String camelCase(String column) {
    return UNDERSCORE.matcher(column).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }
}
