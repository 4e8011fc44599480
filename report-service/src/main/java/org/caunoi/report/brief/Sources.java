package org.caunoi.report.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caunoi.report.catalog.Evidence;
import org.caunoi.report.catalog.Fact;

/** The articles behind a brief, each with its number: by date of publication, undated last. */
final class Sources {
  private static final Comparator<Evidence> ORDER =
      Comparator.comparing(Evidence::publishedOn, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Evidence::outlet, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Evidence::title, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Evidence::articleId);

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, List<String>> facts = new LinkedHashMap<>();
  private final List<Evidence> articles;
  private final Wording wording;
  private final Phrases phrases;

  Sources(Collection<Fact> told, Wording wording) {
    this.wording = wording;
    this.phrases = new Phrases(wording);
    Map<String, Evidence> byId = new LinkedHashMap<>();
    for (Fact fact : told) {
      for (Evidence evidence : fact.evidence()) {
        byId.putIfAbsent(evidence.articleId(), evidence);
        List<String> ids = facts.computeIfAbsent(evidence.articleId(), id -> new ArrayList<>());
        if (!ids.contains(fact.id())) {
          ids.add(fact.id());
        }
      }
    }
    this.articles = byId.values().stream().sorted(ORDER).toList();
    articles.forEach(article -> numbers.put(article.articleId(), numbers.size() + 1));
  }

  /** "[1], [3]" for the articles of a fact; empty where it has none. */
  String of(Fact fact) {
    return fact.evidence().stream()
        .map(evidence -> numbers.get(evidence.articleId()))
        .distinct()
        .sorted()
        .map(number -> "[" + number + "]")
        .collect(Collectors.joining(", "));
  }

  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Evidence article : articles) {
      entries.add(new Entry(line(article), List.of(), List.copyOf(facts.get(article.articleId()))));
    }
    return List.copyOf(entries);
  }

  private String line(Evidence article) {
    String outlet =
        article.outlet() == null
            ? wording.text("source.outlet.unknown")
            : Phrases.clean(article.outlet());
    String title =
        article.title() == null
            ? wording.text("source.title.unknown")
            : Phrases.clean(article.title());
    String date =
        article.publishedOn() == null
            ? wording.text("source.undated")
            : wording.text("source.date", phrases.date(article.publishedOn()));
    String link =
        article.url() == null ? wording.text("source.nolink") : Phrases.clean(article.url());
    return wording.text("source.line", outlet, title, date, link);
  }
}
