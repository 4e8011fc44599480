package org.caunoi.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.IntStream;
import org.caunoi.extraction.fact.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static IntStream samples() {
    return IntStream.range(0, Samples.COUNT);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void explainsTheReadingItself(int number) {
    assertThat(Samples.explain(number).reading()).isEqualTo(Samples.reading(number));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void namesEveryRuleOfEveryFact(int number) {
    var explained = Samples.explain(number);
    JsonNode reading = MAPPER.valueToTree(explained.reading());
    for (var list : List.of("activities", "agreements", "commitments", "milestones")) {
      for (var i = 0; i < reading.get(list).size(); i++) {
        var fact = "/" + list + "/" + i;
        var rules =
            explained.explanation().stream()
                .filter(step -> step.fact().equals(fact) || step.fact().startsWith(fact + "/"))
                .map(Step::rule)
                .distinct()
                .toList();
        var told = MAPPER.convertValue(reading.at(fact + "/rules"), String[].class);
        assertThat(rules).as(fact).containsExactly(told);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void pointsIntoTheReadingAndQuotesTheBody(int number) {
    var explained = Samples.explain(number);
    JsonNode reading = MAPPER.valueToTree(explained.reading());
    assertThat(explained.explanation()).isNotEmpty();
    for (var step : explained.explanation()) {
      assertThat(reading.at(step.fact()).isMissingNode()).as(step.fact()).isFalse();
      assertThat(explained.reading().article().body()).contains(step.quote());
      assertThat(step.quote()).isNotBlank();
    }
  }
}
