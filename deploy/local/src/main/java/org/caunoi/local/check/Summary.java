package org.caunoi.local.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a run has read and made, and what of it is missing.
 *
 * @param samples how many sample articles were given; 0 without samples
 * @param pages number of pages by their state
 * @param facts number of facts by kind: the office's, and all
 * @param months months with at least one activity of the office
 * @param briefs the newest revisions
 */
public record Summary(
    int samples,
    Map<String, Integer> pages,
    Map<String, Count> facts,
    Collection<String> months,
    Collection<BriefLine> briefs) {

  private static final List<String> LANGUAGES = List.of("vi", "en");

  /**
   * How many facts of a kind there are.
   *
   * @param office of the office
   * @param all of everybody
   */
  public record Count(int office, int all) {}

  /** Sentences about what is missing; none when the run is complete. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    int delivered = pages.getOrDefault("DELIVERED", 0);
    if (delivered < samples) {
      missing.add("%d of %d samples are delivered %s".formatted(delivered, samples, pages));
    }
    if (pages.getOrDefault("FAILED", 0) > 0) {
      missing.add(pages.get("FAILED") + " pages could not be read");
    }
    if (samples > 0 && months.isEmpty()) {
      missing.add("no month has an activity");
    }
    for (String month : months) {
      for (String language : LANGUAGES) {
        if (briefs.stream().noneMatch(brief -> isMade(brief, month, language))) {
          missing.add("no brief of " + month + " in " + language);
        }
      }
    }
    return missing;
  }

  private static boolean isMade(BriefLine brief, String month, String language) {
    return brief.month().equals(month) && brief.language().equals(language) && brief.pages() > 0;
  }

  /** The summary as a table of plain text. */
  public String table() {
    List<String> lines = new ArrayList<>();
    int read = pages.getOrDefault("READ", 0) + pages.getOrDefault("DELIVERED", 0);
    lines.add(row("Articles", "read", "delivered"));
    lines.add(row("", read, pages.getOrDefault("DELIVERED", 0)));
    lines.add(row("Facts", "office", "all"));
    facts.forEach((kind, count) -> lines.add(row("  " + kind, count.office(), count.all())));
    lines.add(row("Briefs", "pages", "state"));
    briefs.stream()
        .sorted(
            Comparator.comparing(BriefLine::month)
                .thenComparing(brief -> LANGUAGES.indexOf(brief.language())))
        .map(
            brief ->
                row("  " + brief.month() + " " + brief.language(), brief.pages(), brief.state()))
        .forEach(lines::add);
    return String.join("\n", lines);
  }

  private static String row(String name, Object first, Object second) {
    return String.format(Locale.ROOT, "%-20s %8s %10s", name, first, second);
  }
}
