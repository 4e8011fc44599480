package org.caunoi.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {

  private static final Path SOURCES = Path.of("src/main/java/org/caunoi/extraction/fact");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

  @Test
  void explainsEveryRuleInBothLanguages() {
    assertThat(Rules.all()).isNotEmpty();
    Rules.all()
        .forEach(
            (id, rule) -> {
              assertThat(rule.vi()).as(id).matches("\\p{Lu}.{15,}\\.|\".{15,}\\.");
              assertThat(rule.en()).as(id).matches("\\p{Lu}.{15,}\\.|\".{15,}\\.");
              assertThat(rule.weight()).as(id).isBetween(-4.0, 4.0);
              assertThat(rule.paperWeight()).as(id).isBetween(-4.0, 4.0);
            });
  }

  @Test
  void explainsEveryRuleThatTheCodeNames() throws IOException {
    var families =
        Rules.all().keySet().stream().map(id -> id.split("-")[0]).collect(Collectors.toSet());
    var named =
        LITERAL
            .matcher(sources())
            .results()
            .map(match -> match.group(1))
            .filter(literal -> families.contains(literal.split("-")[0]))
            .toList();
    assertThat(named).isNotEmpty();
    assertThat(Rules.all()).containsKeys(named.toArray(String[]::new));
    assertThat(Rules.all()).containsKeys(ofCodes().toArray(String[]::new));
  }

  @Test
  void holdsNoRuleThatTheCodeDoesNotName() throws IOException {
    var sources = sources();
    var codes = ofCodes();
    assertThat(Rules.all().keySet())
        .allMatch(id -> codes.contains(id) || sources.contains("\"" + id + "\""));
  }

  @Test
  void weighsRulesToAConfidence() {
    assertThat(Rules.confidence(List.of())).isEqualTo(0.5);
    Rules.all().keySet().stream()
        .map(id -> Rules.confidence(List.of(id)))
        .forEach(confidence -> assertThat(confidence).isBetween(0.0, 1.0));
  }

  /** Ids made of the codes of a kind of fact. */
  private static Set<String> ofCodes() {
    var ids = new TreeSet<String>();
    ids.addAll(ids("activity-", ActivityType.values()));
    ids.addAll(ids("agreement-", AgreementStatus.values()));
    ids.addAll(ids("commitment-", Modality.values()));
    ids.addAll(ids("act-", Act.values()));
    ids.remove("act-held");
    return ids;
  }

  private static List<String> ids(String prefix, Enum<?>[] codes) {
    return Arrays.stream(codes)
        .map(code -> prefix + code.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  private static String sources() throws IOException {
    var all = new StringBuilder();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (var file : files.sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
