package org.caunoi.catalog.typing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caunoi.catalog.evidence.Edit;
import org.caunoi.catalog.http.Advice;
import org.caunoi.catalog.http.ProblemError;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.caunoi.catalog.review.Reason;
import org.jspecify.annotations.Nullable;

/** What people type as JSON: brought into one form, merged (RFC 7396), compared. Thread-safe. */
@ApplicationScoped
public class Forms {

  private final ObjectMapper json;
  private final Validator validator;

  Forms(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /** As a tree with all its members. */
  public ObjectNode tree(Object form) {
    return json.valueToTree(form);
  }

  /** The same in NFC, without blanks around texts; a blank text is none. */
  public <N> N clean(N form, Class<N> type) {
    return bind((ObjectNode) clean(tree(form)), type);
  }

  private static JsonNode clean(JsonNode node) {
    if (node instanceof TextNode text) {
      String kept = Normalizer.normalize(text.textValue(), Normalizer.Form.NFC).strip();
      return kept.isEmpty() ? NullNode.instance : TextNode.valueOf(kept);
    }
    if (node instanceof ObjectNode object) {
      object.properties().forEach(member -> member.setValue(clean(member.getValue())));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, clean(array.get(i)));
      }
    }
    return node;
  }

  /**
   * What a form becomes by a patch.
   *
   * @throws ProblemException 400 for a member that the form does not have
   * @throws ConstraintViolationException for a value that a member does not take
   */
  public <N> N patched(ObjectNode form, ObjectNode patch, Class<N> type) {
    List<ProblemError> unknown = new ArrayList<>();
    patch
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!form.has(name)) {
                unknown.add(
                    new ProblemError("/" + name, "unknown-member", "Known: " + names(form)));
              }
            });
    if (!unknown.isEmpty()) {
      throw refusal(unknown);
    }
    N patched = bind(merge(form.deepCopy(), (ObjectNode) clean(patch.deepCopy())), type);
    validate(patched, names(patch));
    return patched;
  }

  /** RFC 7396: null removes, objects merge, everything else replaces. */
  private static ObjectNode merge(ObjectNode target, ObjectNode patch) {
    patch
        .properties()
        .forEach(
            member -> {
              JsonNode old = target.get(member.getKey());
              JsonNode value = member.getValue();
              if (value instanceof ObjectNode part) {
                ObjectNode whole = old instanceof ObjectNode object ? object : target.objectNode();
                target.set(member.getKey(), merge(whole, part));
              } else if (value.isNull()) {
                target.remove(member.getKey());
              } else {
                target.set(member.getKey(), value);
              }
            });
    return target;
  }

  /** The members by which two states of a form differ, as what a person did. */
  public static List<Edit> edits(
      ObjectNode before, ObjectNode after, String by, Instant at, @Nullable String reason) {
    List<Edit> edits = new ArrayList<>();
    after
        .properties()
        .forEach(
            member -> {
              JsonNode old = before.get(member.getKey());
              if (!member.getValue().equals(old)) {
                edits.add(new Edit(member.getKey(), old, member.getValue(), by, at, reason));
              }
            });
    return edits;
  }

  /**
   * Takes the reason out of a patch.
   *
   * @throws ProblemException 400 where it is no text of at most 1000 letters
   */
  public static @Nullable String reason(ObjectNode patch) {
    JsonNode reason = patch.remove("reason");
    if (reason == null || reason.isNull()) {
      return null;
    }
    String text = reason.textValue();
    if (text == null || text.length() > Reason.LONGEST || !text.matches(Texts.LINES)) {
      throw refusal(
          List.of(new ProblemError("/reason", "invalid-value", "text of at most 1000 letters")));
    }
    return text.strip();
  }

  private static ProblemException refusal(List<ProblemError> errors) {
    return ProblemException.of(ProblemType.INVALID_REQUEST, Advice.CORRECT, errors);
  }

  private <N> N bind(ObjectNode tree, Class<N> type) {
    try {
      return json.treeToValue(tree, type);
    } catch (JsonProcessingException e) {
      // Becomes a problem that points at the member.
      throw new BadRequestException(e);
    }
  }

  /** What a patch leaves alone may be older than our rules. */
  private <N> void validate(N form, Set<String> members) {
    Set<ConstraintViolation<N>> violations =
        validator.validate(form).stream()
            .filter(violation -> members.contains(firstStep(violation.getPropertyPath())))
            .collect(Collectors.toSet());
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
  }

  private static String firstStep(Path path) {
    return path.iterator().next().getName();
  }

  private static Set<String> names(ObjectNode tree) {
    Set<String> names = new TreeSet<>();
    tree.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
