package org.caunoi.report.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.caunoi.report.catalog.Activity;
import org.caunoi.report.catalog.Party;
import org.caunoi.report.catalog.Trace;

/** The figures behind the charts. */
final class Charts {
  private static final int MONTHS = 12;

  private final Wording wording;
  private final List<Activity> held;

  Charts(Wording wording, List<Activity> held) {
    this.wording = wording;
    this.held = held;
  }

  /** Activities of the twelve months up to the period's end, oldest first. */
  List<Bar> months(Period period, History history) {
    List<Bar> bars = new ArrayList<>();
    for (int back = MONTHS - 1; back >= 0; back--) {
      Period month = period.back(back);
      List<String> ids =
          Stream.concat(
                  history.activities(month).stream().map(Trace::id),
                  held.stream().filter(a -> month.holds(a.startDate())).map(Activity::id))
              .toList();
      bars.add(new Bar(label(month), ids.size(), ids));
    }
    return List.copyOf(bars);
  }

  private static String label(Period period) {
    return "%d/%02d".formatted(period.end().getMonthValue(), period.end().getYear() % 100);
  }

  /** Sectors by the number of activities that name them, then by code: alike in all languages. */
  List<Bar> sectors() {
    return bars(Activity::sectors, code -> wording.name("sector", code));
  }

  /** Countries of the partners likewise. */
  List<Bar> countries() {
    return bars(
        activity ->
            activity.partners().stream()
                .map(Party::country)
                .filter(country -> country != null && !"VN".equals(country))
                .toList(),
        code -> wording.name("country", code));
  }

  private List<Bar> bars(Function<Activity, List<String>> codes, UnaryOperator<String> name) {
    Map<String, List<String>> byCode = new LinkedHashMap<>();
    for (Activity activity : held) {
      for (String code : codes.apply(activity).stream().distinct().sorted().toList()) {
        byCode.computeIfAbsent(code, c -> new ArrayList<>()).add(activity.id());
      }
    }
    return byCode.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, List<String>> e) -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(e -> new Bar(name.apply(e.getKey()), e.getValue().size(), List.copyOf(e.getValue())))
        .toList();
  }
}
