package org.caunoi.extraction.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.PhraseTrie.Match;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.time.Day;
import org.caunoi.extraction.time.When;
import org.jspecify.annotations.Nullable;

/** Finds the words for activities in a sentence: {@code activities.txt}. */
final class OccasionFinder {

  private static final Lexicon WORDS = Lexicon.read(OccasionFinder.class, "activities.txt");
  private static final String NOUN = ".noun";
  private static final String NAMED = ".named";
  private static final String GLAD = ".glad";
  private static final String COUNTED = ".counted";
  private static final String OPENING = "opening";

  /** Words between "sẽ", "will" and what is to come. */
  private static final int SHORTLY = 7;

  /** Words between "handed over" and what is given. */
  private static final int GIFT = 5;

  /** Words between "tặng" and the number of what is given. */
  private static final int COUNT = 9;

  /** Words between "called on" and "to": who is asked. */
  private static final int ASKED = 10;

  private final Scene scene;
  private final OccasionDays days;
  private final Ranking ranking;
  private @Nullable Sentence found;
  private List<Match<String>> words = List.of();

  OccasionFinder(Stage stage) {
    scene = stage.scene();
    days = new OccasionDays(stage);
    ranking = new Ranking(scene, days);
  }

  /** The occasions of a sentence, one of a type; what hides behind another one is left out. */
  List<Occasion> find(Sentence sentence, Day last) {
    var firsts = new LinkedHashMap<ActivityType, Match<String>>();
    for (var match : words(sentence)) {
      var other = match.value().endsWith(NAMED) && !named(match) || trifle(match);
      if (!match.value().equals(OPENING) && !other) {
        firsts.merge(type(match), match, (a, b) -> noun(a) && !noun(b) ? b : a);
      }
    }
    ranking.outrank(firsts, sentence, opens(sentence));
    var occasions = new ArrayList<Occasion>();
    firsts.forEach((type, match) -> occasions.add(occasion(type, match, sentence, last)));
    // What is signed is found by its paper; only a signing to come is an occasion of its own.
    occasions.removeIf(
        o ->
            o.type() == ActivityType.SIGNING
                && !(o.act() == Act.PLANNED && o.day().daily() && !o.moot()));
    return occasions;
  }

  /** "Lễ khai mạc", "opening ceremony": the beginning or end of an event told before. */
  boolean opens(Sentence sentence) {
    return words(sentence).stream().anyMatch(m -> m.value().equals(OPENING));
  }

  /** The words of a sentence; kept, since a sentence is asked about several times in a row. */
  private List<Match<String>> words(Sentence sentence) {
    if (!sentence.equals(found)) {
      found = sentence;
      words = WORDS.find(scene.text(), sentence);
    }
    return words;
  }

  static ActivityType type(Match<String> match) {
    var list = match.value();
    var dot = list.indexOf('.');
    return ActivityType.valueOf(dot < 0 ? list : list.substring(0, dot));
  }

  static boolean noun(Match<String> match) {
    return match.value().endsWith(NOUN) || match.value().endsWith(NAMED);
  }

  /** A letter or a souvenir handed over is no aid; "received 2.6 million visitors" no meeting. */
  private boolean trifle(Match<String> match) {
    var late = scene.text().sentenceOf(match.first()).index() > 0;
    if (match.value().endsWith(COUNTED) && !counted(match)
        || match.value().endsWith(GLAD) && late) {
      return true;
    }
    var gift = match.value().startsWith(ActivityType.AID.name());
    var met = match.value().equals(ActivityType.MEETING.name());
    return gift && scene.cues().has(match.first(), match.last() + GIFT, "souvenir")
        || met && scene.cues().has(match.last(), match.last() + GIFT, "visitors")
        || met && asked(match);
  }

  /** "tặng 5 tấn gạo", "presented 10 computers": what is given is counted. */
  private boolean counted(Match<String> match) {
    var end = Math.min(scene.text().sentenceOf(match.first()).last(), match.last() + COUNT);
    for (var t = match.last(); t < end; t++) {
      if (Character.isDigit(scene.text().word(t).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** "called on the authority to help" asks; it visits nobody. */
  private boolean asked(Match<String> match) {
    var text = scene.text();
    if (!text.lower(match.last() - 1).equals("on")) {
      return false;
    }
    for (var t = match.last(); t < match.last() + ASKED && !",.;".contains(text.word(t)); t++) {
      if (text.lower(t).equals("to")) {
        return true;
      }
    }
    return false;
  }

  private boolean named(Match<String> match) {
    return scene.text().capital(match.last());
  }

  private Occasion occasion(ActivityType type, Match<String> match, Sentence sentence, Day last) {
    var coming = coming(match, sentence);
    var day = days.day(type, sentence, last, coming);
    var act = act(sentence, day, coming);
    var moot =
        wished(match, sentence)
            || spokenOf(match, sentence)
            || !day.daily() && act != Act.HELD && sentence.index() > 0;
    return new Occasion(
        type,
        sentence,
        match.first(),
        match.last(),
        noun(match),
        day,
        type == ActivityType.MEETING ? Day.UNKNOWN : days.ends(sentence, last),
        act,
        moot);
  }

  /** "sẽ", "dự kiến" shortly before it, or "dự kiến diễn ra" behind it. */
  private boolean coming(Match<String> match, Sentence sentence) {
    var from = Math.max(clause(match, sentence), match.first() - SHORTLY);
    return !scene.text().lower(match.first()).equals("đã")
        && (scene.cues().has(from, match.first(), "future")
            || scene.cues().has(match.last() - 1, sentence.last(), "later"));
  }

  /** A wish stands before it, and no day behind the wish says that it was held after all. */
  private boolean wished(Match<String> match, Sentence sentence) {
    var from = clause(match, sentence);
    var held = false;
    for (var time : scene.times(sentence)) {
      var token = scene.text().tokenAt(time.start());
      if (time.daily() && token < match.first()) {
        from = Math.max(from, token);
      }
      held |= time.daily() && token >= match.last();
    }
    return !held && scene.cues().has(from, match.first(), "wish");
  }

  /** "He said his city welcomed ...", "nêu rõ: đã giúp ...": no day behind it says when. */
  private boolean spokenOf(Match<String> match, Sentence sentence) {
    return scene.times(sentence).stream().noneMatch(When::daily)
        && !noun(match)
        && !match.value().endsWith(GLAD)
        && scene.cues().has(sentence.first() + 1, match.first(), "utters");
  }

  /** Where the clause of a word begins: behind the last mark that ends another one. */
  private int clause(Match<String> match, Sentence sentence) {
    if (scene.text().lower(match.first()).equals("đã")) {
      return match.first();
    }
    for (var t = match.first() - 1; t > sentence.first(); t--) {
      var word = scene.text().lower(t);
      if (word.equals(";") || word.equals(":") || word.equals("rằng") || word.equals("đã")) {
        return t;
      }
    }
    return sentence.first();
  }

  private Act act(Sentence sentence, Day day, boolean coming) {
    if (scene.cues().has(sentence, "cancelled")) {
      return Act.CANCELLED;
    }
    if (scene.cues().has(sentence, "proposed")) {
      return Act.PROPOSED;
    }
    var published = scene.calendar().published();
    if (day.full() && published != null) {
      var start = LocalDate.parse(String.valueOf(day.start()));
      // One day of grace: an article may be stamped in another zone than its event.
      if (start.isAfter(published.plusDays(1))) {
        return Act.PLANNED;
      }
      if (start.isBefore(published)) {
        return Act.HELD;
      }
    }
    return coming ? Act.PLANNED : Act.HELD;
  }
}
