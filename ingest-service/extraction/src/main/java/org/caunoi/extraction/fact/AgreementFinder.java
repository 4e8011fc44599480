package org.caunoi.extraction.fact;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.PhraseTrie.Match;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.time.Day;

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
  private final PaperDays days;
  private final Relations relations;
  private final PaperSides sides;
  private final Signatories signatories;
  private final Shelf shelf;
  private Day last = Day.UNKNOWN;
  private int lastBlock;

  private AgreementFinder(Stage stage) {
    this.stage = stage;
    scene = stage.scene();
    text = scene.text();
    moods = new Moods(scene);
    days = new PaperDays(stage, moods);
    relations = new Relations(stage, moods.cues());
    sides = new PaperSides(stage);
    shelf = new Shelf(moods.cues());
    signatories = new Signatories(stage, WORDS);
  }

  static List<Paper> find(Stage stage) {
    var finder = new AgreementFinder(stage);
    finder.text.sentences().forEach(finder::read);
    return finder.shelf.papers();
  }

  private void read(Sentence sentence) {
    var matches = WORDS.find(text, sentence);
    var day = stage.day(sentence, last, false);
    var namings = Namings.of(text, sentence, matches);
    if (namings.isEmpty()) {
      var twin = matches.stream().filter(m -> m.value().equals("twin")).findFirst().orElse(null);
      var relation = twin == null ? null : relations.paper(sentence, twin, day);
      if (relation != null) {
        shelf.add(relation);
      } else if (twin == null) {
        signedAgain(sentence, matches);
      }
    }
    papers(sentence, matches, namings, day);
    if (day.daily() && !stage.past(day)) {
      last = day;
      lastBlock = sentence.block();
    }
  }

  private void papers(
      Sentence sentence, List<Match<String>> matches, List<Naming> namings, Day day) {
    AgreementStatus before = null;
    for (var naming : namings) {
      var status = moods.of(matches, naming, sentence);
      status = status == null && listed(matches, naming) ? before : status;
      before = status;
      if (status != null && concerns(naming)) {
        var when = days.when(sentence, matches, naming, day, last);
        paper(sentence, naming, told(sentence, matches, naming, status, when), when);
      } else if (status == null) {
        content(sentence, naming);
      }
    }
  }

  /** "ký bản ghi nhớ về ..., một thỏa thuận về ... và biên bản": one verb governs them all. */
  private boolean listed(List<Match<String>> matches, Naming naming) {
    return moods.bare(matches, naming)
        && naming.from() == naming.first()
        && (naming.own() || Namings.and(text.lower(naming.first() - 1)));
  }

  /** What the day of a paper tells beyond the words around it. */
  private AgreementStatus told(
      Sentence sentence,
      List<Match<String>> matches,
      Naming naming,
      AgreementStatus status,
      Day when) {
    var old = days.old(sentence, when, false);
    if (status == AgreementStatus.SIGNED
        && old
        && moods.cues().has(naming.first(), naming.to(), "running")) {
      // "năm 2018 hai bên ký thỏa thuận, đến nay vẫn đang được triển khai"
      return AgreementStatus.IMPLEMENTING;
    }
    var news =
        status == AgreementStatus.IMPLEMENTING
            && when.full()
            && !old
            && scene.calendar().published() != null
            && moods.signedAt(matches, naming) != null;
    // "under a memorandum signed yesterday"
    return news ? AgreementStatus.SIGNED : status;
  }

  /** "X and Y signed for the two sides": the next sentence names who signed the paper. */
  private void signedAgain(Sentence sentence, List<Match<String>> matches) {
    var paper = shelf.last();
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
            || signed && days.old(sentence, day, days.since(sentence, naming));
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
    if (status != AgreementStatus.IMPLEMENTING || !empty && !shelf.ofToday(paper)) {
      paper.apart = signed && shelf.another(sentence, naming);
      shelf.add(paper);
    }
  }

  /** "Thỏa thuận tập trung vào ...": what the paper that was just signed is about. */
  private void content(Sentence sentence, Naming naming) {
    var today = shelf.signedToday();
    if (today != null
        && naming.first() - sentence.first() <= OPENING
        && sentence.index() - today.lastIndex() <= OPENING) {
      today.sectors.addAll(SectorFinder.find(text, sentence.first(), sentence.last()));
      today.trail.add("agreement-content", sentence);
    }
  }

  private AgreementKind kind(Naming naming) {
    var title = Letters.lower(String.valueOf(PaperTitle.of(text, naming)));
    return TWINS.stream().anyMatch(title::contains)
        ? AgreementKind.SISTER_CITY
        : AgreementKind.valueOf(naming.noun().value());
  }
}
