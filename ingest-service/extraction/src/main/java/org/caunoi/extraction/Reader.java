package org.caunoi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.caunoi.extraction.article.Article;
import org.caunoi.extraction.article.Image;
import org.caunoi.extraction.article.Warning;
import org.caunoi.extraction.fact.FactFinder;
import org.caunoi.extraction.fact.Facts;
import org.caunoi.extraction.fact.ReadArticle;
import org.caunoi.extraction.fact.Scene;
import org.caunoi.extraction.place.Gazetteer;
import org.caunoi.extraction.place.PlaceFinder;
import org.caunoi.extraction.text.Text;

/**
 * Reads articles: who did what with whom, when, and what was signed and promised. Thread-safe.
 *
 * <pre>{@code
 * Reading reading = new Reader(gazetteer).read(new ArticleParser().parse(page));
 * }</pre>
 */
public final class Reader {

  /** Moves with every change of what is read; compared number by number. */
  public static final String VERSION = "1.4.0";

  /** Longer texts hold no facts for us: laws have 300,000 letters, the press has 50,000. */
  private static final int LONGEST = 500_000;

  private static final Set<String> LANGUAGES = Set.of("vi", "en");

  private final Gazetteer gazetteer;
  private final PlaceFinder places;

  public Reader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    places = new PlaceFinder(gazetteer);
  }

  /** Reads one article. The same article with the same gazetteer gives an equal reading. */
  public Reading read(Article article) {
    return isRead(article) ? reading(article, facts(article)) : unread(article);
  }

  /** Reads one article, and tells which rules fired where. The reading is that of {@link #read}. */
  public ExplainedReading explain(Article article) {
    if (!isRead(article)) {
      return new ExplainedReading(unread(article), List.of());
    }
    var facts = facts(article);
    return new ExplainedReading(reading(article, facts), facts.steps());
  }

  private static boolean isRead(Article article) {
    return LANGUAGES.contains(article.language()) && article.body().length() <= LONGEST;
  }

  private static Warning whyUnread(Article article) {
    return article.body().length() > LONGEST
        ? new Warning("text-not-read", "Facts are read in texts of at most 500,000 letters.")
        : new Warning(
            "language-not-read",
            "Facts are read in Vietnamese and English; this article is in “%s”."
                .formatted(article.language()));
  }

  private Facts facts(Article article) {
    var scene = Scene.of(Text.of(article.body()), places, article.publishedOn());
    var title =
        article.title() == null
            ? null
            : Scene.of(Text.of(article.title()), places, article.publishedOn());
    return FactFinder.find(scene, title, captions(article));
  }

  private static Set<String> captions(Article article) {
    return article.images().stream()
        .map(Image::caption)
        .filter(Objects::nonNull)
        .map(String::strip)
        .collect(Collectors.toSet());
  }

  private Reading reading(Article article, Facts facts) {
    return new Reading(
        VERSION,
        gazetteer.version(),
        ReadArticle.of(article),
        facts.relevant(),
        facts.relevance(),
        facts.activities(),
        facts.agreements(),
        facts.commitments(),
        facts.milestones(),
        warnings(article, facts));
  }

  /** Places that only their names are known of: an officer can add them to the gazetteer. */
  private static List<Warning> warnings(Article article, Facts facts) {
    var warnings = new ArrayList<>(article.warnings());
    facts
        .unresolved()
        .forEach(
            name ->
                warnings.add(
                    new Warning(
                        "unresolved-place", "The gazetteer does not know “%s”.".formatted(name))));
    return List.copyOf(warnings);
  }

  private Reading unread(Article article) {
    var warnings = new ArrayList<>(article.warnings());
    warnings.add(whyUnread(article));
    return new Reading(
        VERSION,
        gazetteer.version(),
        ReadArticle.of(article),
        null,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.copyOf(warnings));
  }
}
