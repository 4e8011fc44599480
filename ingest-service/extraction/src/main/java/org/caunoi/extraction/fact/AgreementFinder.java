package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.PhraseTrie.Match;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.time.Day;
import org.jspecify.annotations.Nullable;

/** Finds the papers that an article speaks of, signed or not: {@code agreements.txt}. */
final class AgreementFinder {

  private static final Lexicon WORDS = Lexicon.read(AgreementFinder.class, "agreements.txt");

  /** What a paper on twinning says in its title. */
  private static final List<String> TWINS =
      List.of("kết nghĩa", "sister cit", "sister-cit", "twin");

  /** Words before the name of a paper that opens a sentence; sentences between two that go on. */
  private static final int OPENING = 2;

  private static final Pattern PERIOD =
      Pattern.compile("((?:19|20)\\d{2})\\s?[-–]\\s?((?:19|20)\\d{2})");

  private final Stage stage;
  private final Scene scene;
  private final Text text;
  private final Moods moods;
  private final Relations relations;
  private final PaperSides sides;
  private final Signatories signatories;
  private final List<Paper> papers = new ArrayList<>();
  private Day last = Day.UNKNOWN;
  private int lastBlock;

  private AgreementFinder(Stage stage) {
    this.stage = stage;
    scene = stage.scene();
    text = scene.text();
    moods = new Moods(scene);
    relations = new Relations(stage, moods.cues());
    sides = new PaperSides(stage);
    signatories = new Signatories(stage, WORDS);
  }

  static List<Paper> find(Stage stage) {
    var finder = new AgreementFinder(stage);
    finder.text.sentences().forEach(finder::read);
    return finder.papers;
  }

  private void read(Sentence sentence) {
    var matches = WORDS.find(text, sentence);
    var day = stage.day(sentence, last, false);
    var namings = Namings.of(text, sentence, matches);
    if (namings.isEmpty()) {
      var twin = matches.stream().filter(m -> m.value().equals("twin")).findFirst().orElse(null);
      var relation = twin == null ? null : relations.paper(sentence, twin, day);
      if (relation != null) {
        join(relation);
      } else if (twin == null) {
        signedAgain(sentence, matches);
      }
    }
    for (var naming : namings) {
      var status = moods.of(matches, naming, sentence);
      if (status != null && concerns(naming)) {
        var when = when(sentence, matches, naming, day);
        var news =
            status == AgreementStatus.IMPLEMENTING
                && when.full()
                && !old(sentence, when, false)
                && moods.signedAt(matches, naming) != null;
        // "under a memorandum signed yesterday"
        paper(sentence, naming, news ? AgreementStatus.SIGNED : status, when);
      } else if (status == null) {
        content(sentence, naming);
      }
    }
    if (day.daily() && !stage.past(day)) {
      last = day;
      lastBlock = sentence.block();
    }
  }

  /** "X and Y signed for the two sides": the next sentence names who signed the paper. */
  private void signedAgain(Sentence sentence, List<Match<String>> matches) {
    var paper = papers.isEmpty() ? null : papers.get(papers.size() - 1);
    if (paper == null || paper.status != AgreementStatus.SIGNED || paper.background) {
      return;
    }
    var signs =
        matches.stream().anyMatch(m -> m.value().equals("sign") || m.value().equals("witness"));
    var next = paper.sentences.get(paper.sentences.size() - 1).index() + 1 == sentence.index();
    if (signs && next) {
      if (!paper.told) {
        Sides.homes(stage, sentence).values().forEach(p -> paper.parties.putIfAbsent(p.key(), p));
        Sides.partners(stage, sentence)
            .values()
            .forEach(p -> paper.parties.putIfAbsent(p.key(), p));
        paper.told = paper.namesBothSides();
      }
      paper.add(sentence, "agreement-signatories");
      signatories.add(paper, sentence);
    }
  }

  /** Is it a paper of localities? Not "Tuyên bố chung Việt Nam - Trung Quốc", nor one of firms. */
  private boolean concerns(Naming naming) {
    var last = naming.last();
    var national =
        scene.places(text.sentenceOf(last - 1)).stream()
            .anyMatch(p -> p.first() == last && !p.local());
    return stage.home() != null
        && !national
        && !amongForeigners(text.sentenceOf(naming.first()))
        && !moods.cues().has(naming.from(), naming.to(), "of-firms")
        && !moods.cues().has(naming.first(), naming.to(), "of-states");
  }

  /** Two foreign cities sign in an article in which nobody acts for one of ours. */
  private boolean amongForeigners(Sentence sentence) {
    var parties = stage.parties(sentence);
    return !stage.anyLocal()
        && parties.stream().noneMatch(PartyMention::home)
        && parties.stream()
                .filter(p -> p.foreign() && !p.organisation())
                .map(PartyMention::key)
                .distinct()
                .count()
            > 1;
  }

  private void paper(Sentence sentence, Naming naming, AgreementStatus status, Day day) {
    var signed = status == AgreementStatus.SIGNED;
    var background =
        status == AgreementStatus.IMPLEMENTING
            || signed && old(sentence, day, since(sentence, naming));
    var near = sentence.block() == lastBlock ? last : Day.UNKNOWN;
    var when = signed ? (background || day.daily() ? day : near) : Day.UNKNOWN;
    when = status == AgreementStatus.IMPLEMENTING ? day : when;
    var count = Counts.of(text, naming, sentence);
    var paper = new Paper(kind(naming), status, when, background, count);
    sides.add(paper, sentence, naming);
    paper.own = naming.own();
    paper.again = signed && !background && moods.again(naming);
    paper.title = PaperTitle.of(text, naming);
    var period = PERIOD.matcher(text.slice(naming.from(), naming.to()));
    paper.period = period.find() ? period.group(1) + "-" + period.group(2) : null;
    paper.sectors.addAll(SectorFinder.find(text, naming.from(), naming.to()));
    paper.add(sentence, "agreement-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    signatories.add(paper, sentence);
    var empty = paper.parties.isEmpty() && when.key() == null && paper.period == null;
    if (status != AgreementStatus.IMPLEMENTING || !empty && !ofToday(paper)) {
      join(paper);
    }
  }

  /** "Theo bản ghi nhớ, ...": what was signed today, not an earlier paper. */
  private boolean ofToday(Paper paper) {
    var today = signedToday();
    var same = today != null && paper.day.key() == null && today.related(paper);
    if (same) {
      today.sectors.addAll(paper.sectors);
      today.add(paper.sentences.get(0), "agreement-content");
    }
    return same;
  }

  /** "Thỏa thuận tập trung vào ...": what the paper that was just signed is about. */
  private void content(Sentence sentence, Naming naming) {
    var today = signedToday();
    if (today != null
        && naming.first() - sentence.first() <= OPENING
        && sentence.index() - today.lastIndex() <= OPENING) {
      today.sectors.addAll(SectorFinder.find(text, sentence.first(), sentence.last()));
      today.trail.add("agreement-content", sentence);
    }
  }

  private @Nullable Paper signedToday() {
    Paper found = null;
    for (var paper : papers) {
      found = paper.status == AgreementStatus.SIGNED && !paper.background ? paper : found;
    }
    return found;
  }

  private AgreementKind kind(Naming naming) {
    var title = Letters.lower(String.valueOf(PaperTitle.of(text, naming)));
    return TWINS.stream().anyMatch(title::contains)
        ? AgreementKind.SISTER_CITY
        : AgreementKind.valueOf(naming.noun().value());
  }

  /** The day of the paper: what stands behind "ký" in its part of the sentence goes before. */
  private Day when(Sentence sentence, List<Match<String>> words, Naming naming, Day day) {
    var signed = moods.signedAt(words, naming);
    for (var time : scene.times(sentence)) {
      var token = text.tokenAt(time.start());
      if (signed != null && token >= signed.last() && token < naming.to()) {
        return scene.calendar().day(time, last, false);
      }
    }
    var coarse = day.start() != null && !day.full();
    var other = coarse && (naming.from() > sentence.first() || since(sentence, naming));
    return other || toCome(day) ? Day.UNKNOWN : day;
  }

  /** "sister cities since 1998, they exchanged ...": the year is not that of the paper. */
  private boolean since(Sentence sentence, Naming naming) {
    return scene.times(sentence).stream()
        .map(time -> text.tokenAt(time.start()))
        .anyMatch(
            t -> t < naming.first() && moods.cues().has(t - 2, t + 1, "since") && !naming.more());
  }

  /** "gia hạn đến năm 2029": nothing was signed then. */
  private boolean toCome(Day day) {
    var published = scene.calendar().published();
    var start = day.start();
    return published != null
        && start != null
        && start.compareTo(published.toString().substring(0, start.length())) > 0;
  }

  private boolean old(Sentence sentence, Day day, boolean since) {
    if (!since && scene.cues().has(sentence, "before") || stage.past(day)) {
      return true;
    }
    // A month or a year alone is told of what is past.
    var published = scene.calendar().published();
    var start = day.start();
    return start != null
        && start.length() < 10
        && (published == null || !published.toString().startsWith(start));
  }

  /** One paper is told of in several sentences; what a sentence tells apart is not one. */
  private void join(Paper paper) {
    var sentence = paper.lastIndex();
    var same =
        papers.stream()
            .filter(o -> o.lastIndex() != sentence || o.kind == paper.kind && !paper.own)
            .filter(other -> other.isSame(paper))
            .toList();
    same.stream()
        .filter(other -> other.kind == paper.kind)
        .findFirst()
        .or(() -> same.stream().findFirst())
        .ifPresentOrElse(other -> other.take(paper), () -> papers.add(paper));
  }
}
