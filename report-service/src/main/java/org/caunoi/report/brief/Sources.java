package org.caunoi.report.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caunoi.report.catalog.Evidence;
import org.caunoi.report.catalog.Fact;
import org.caunoi.report.catalog.OfficeDocument;
import org.caunoi.report.catalog.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * What a brief rests on, each with its number: articles by date of publication, undated last; then
 * documents of offices; then what people of the office have put on record.
 */
final class Sources {
  private static final Comparator<Source> ORDER =
      Comparator.comparing(Source::kind)
          .thenComparing(Source::date, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Source::line)
          .thenComparing(Source::key);

  private enum Kind {
    ARTICLE,
    DOCUMENT,
    TESTIMONY
  }

  private record Source(Kind kind, String key, @Nullable String date, String line) {}

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Set<String>> facts = new LinkedHashMap<>();
  private final List<Source> sources;
  private final Wording wording;
  private final Phrases phrases;

  Sources(Collection<Fact> told, Wording wording) {
    this.wording = wording;
    this.phrases = new Phrases(wording);
    Map<String, Source> byKey = new LinkedHashMap<>();
    for (Fact fact : told) {
      sources(fact)
          .forEach(
              source -> {
                byKey.putIfAbsent(source.key(), source);
                facts.computeIfAbsent(source.key(), key -> new LinkedHashSet<>()).add(fact.id());
              });
    }
    this.sources = byKey.values().stream().sorted(ORDER).toList();
    sources.forEach(source -> numbers.put(source.key(), numbers.size() + 1));
  }

  /** "[1], [3]" for the sources of a fact; empty where it has none. */
  String of(Fact fact) {
    return keys(fact)
        .map(numbers::get)
        .distinct()
        .sorted()
        .map(number -> "[" + number + "]")
        .collect(Collectors.joining(", "));
  }

  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Source source : sources) {
      entries.add(new Entry(source.line(), List.of(), List.copyOf(facts.get(source.key()))));
    }
    return List.copyOf(entries);
  }

  private static Stream<String> keys(Fact fact) {
    return Stream.of(
            fact.evidence().stream().map(Evidence::articleId),
            fact.documents().stream().map(OfficeDocument::id),
            fact.statements().stream().map(Sources::key))
        .flatMap(keys -> keys);
  }

  private static String key(Testimony testimony) {
    return testimony.by() + " " + testimony.at() + " " + testimony.text();
  }

  private Stream<Source> sources(Fact fact) {
    return Stream.of(
            fact.evidence().stream().map(this::source),
            fact.documents().stream().map(this::source),
            fact.statements().stream().map(this::source))
        .flatMap(found -> found);
  }

  private Source source(Evidence article) {
    String date = article.publishedOn() == null ? null : article.publishedOn().toString();
    return new Source(Kind.ARTICLE, article.articleId(), date, line(article));
  }

  private String line(Evidence article) {
    String date =
        article.publishedOn() == null
            ? wording.text("source.undated")
            : wording.text("source.date", phrases.date(article.publishedOn()));
    return wording.text(
        "source.line",
        cleanOr(article.outlet(), "source.outlet.unknown"),
        cleanOr(article.title(), "source.title.unknown"),
        date,
        cleanOr(article.url(), "source.nolink"));
  }

  private String cleanOr(@Nullable String text, String key) {
    return text == null || text.isBlank() ? wording.text(key) : Phrases.clean(text);
  }

  private Source source(OfficeDocument document) {
    List<String> parts = new ArrayList<>();
    parts.add(cleanOr(document.kind(), "source.document"));
    if (document.number() != null && !document.number().isBlank()) {
      parts.set(0, parts.get(0) + " " + Phrases.clean(document.number()));
    }
    for (String part : new String[] {document.date(), document.issuer(), document.locator()}) {
      if (part != null && !part.isBlank()) {
        parts.add(Phrases.clean(part));
      }
    }
    String line = String.join(", ", parts) + ".";
    return new Source(Kind.DOCUMENT, document.id(), document.date(), line);
  }

  private Source source(Testimony testimony) {
    LocalDate day =
        testimony.at() == null ? null : LocalDate.ofInstant(testimony.at(), Period.ZONE);
    String when = day == null ? wording.text("source.undated.record") : phrases.date(day);
    String who = cleanOr(testimony.by(), "source.person.unknown");
    String line =
        testimony.text() == null || testimony.text().isBlank()
            ? wording.text("source.record", who, when)
            : wording.text("source.record.text", who, when, Phrases.sentence(testimony.text()));
    return new Source(Kind.TESTIMONY, key(testimony), day == null ? null : day.toString(), line);
  }
}
