package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.caunoi.extraction.place.Level;
import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.PhraseTrie.Match;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.time.Day;

/** Finds the papers that an article speaks of, signed or not: {@code agreements.txt}. */
final class AgreementFinder {

  private static final Lexicon WORDS = Lexicon.read(AgreementFinder.class, "agreements.txt");
  private static final Set<String> KINDS =
      Set.of("MOU", "AGREEMENT", "SISTER_CITY", "JOINT_STATEMENT", "PLAN", "OTHER");
  private static final Pattern PERIOD =
      Pattern.compile("((?:19|20)\\d{2})\\s?[-–]\\s?((?:19|20)\\d{2})");

  private final Stage stage;
  private final Scene scene;
  private final Text text;
  private final Moods moods;
  private final Signatories signatories;
  private final List<Paper> papers = new ArrayList<>();
  private Day last = Day.UNKNOWN;
  private int lastBlock;

  private AgreementFinder(Stage stage) {
    this.stage = stage;
    scene = stage.scene();
    text = scene.text();
    moods = new Moods(scene);
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
    var noun = matches.stream().filter(m -> KINDS.contains(m.value())).findFirst().orElse(null);
    var twin = matches.stream().filter(m -> m.value().equals("twin")).findFirst().orElse(null);
    if (noun == null && twin != null) {
      relation(sentence, twin, day);
    } else if (noun == null) {
      signedAgain(sentence, matches);
    } else {
      var status = moods.of(matches, noun, sentence);
      if (status != null && concerns(noun)) {
        paper(sentence, noun, status, day);
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

  /**
   * "kết nghĩa từ năm 1995", "đề xuất thiết lập quan hệ hữu nghị": a relation stands for its paper.
   */
  private void relation(Sentence sentence, Match<String> twin, Day day) {
    var homes = Sides.homes(stage, sentence);
    var partners = Sides.partners(stage, sentence);
    partners.values().removeIf(p -> p.party().level() == Level.COUNTRY);
    // "kỷ niệm 30 năm thiết lập quan hệ" remembers; it founds nothing.
    var remembered = scene.cues().has(twin.first() - 2, twin.first(), "years");
    if (homes.isEmpty() || partners.isEmpty() || remembered) {
      return;
    }
    var asked = scene.cues().has(sentence.first(), twin.first(), "modal");
    var coarse = day.start() != null && day.start().length() < 10;
    var bond = text.slice(twin.first(), twin.last()).toLowerCase(Locale.ROOT).endsWith("kết nghĩa");
    if (!asked && !coarse && !bond) {
      return;
    }
    var status =
        asked
            ? AgreementStatus.PROPOSED
            : coarse ? AgreementStatus.SIGNED : AgreementStatus.IMPLEMENTING;
    var when = coarse && !asked ? day : Day.UNKNOWN;
    var paper = new Paper(AgreementKind.SISTER_CITY, status, when, !asked, 1);
    homes.values().stream().limit(1).forEach(p -> paper.parties.put(p.key(), p));
    partners.values().stream().limit(1).forEach(p -> paper.parties.put(p.key(), p));
    paper.told = true;
    paper.add(sentence, "agreement-relation");
    join(paper);
  }

  /** Is it a paper of localities? "Tuyên bố chung Việt Nam - Trung Quốc" is one of states. */
  private boolean concerns(Match<String> noun) {
    var national = scene.places().stream().anyMatch(p -> p.first() == noun.last() && !p.local());
    return stage.home() != null && !national;
  }

  private void paper(Sentence sentence, Match<String> noun, AgreementStatus status, Day day) {
    var signed = status == AgreementStatus.SIGNED;
    var background = status == AgreementStatus.IMPLEMENTING || signed && old(sentence, day);
    var near = sentence.block() == lastBlock ? last : Day.UNKNOWN;
    var when = signed ? (background || day.daily() ? day : near) : Day.UNKNOWN;
    var count = Counts.before(text, noun.first(), sentence.first());
    var paper = new Paper(AgreementKind.valueOf(noun.value()), status, when, background, count);
    var between = between(sentence);
    for (var party : stage.parties(sentence)) {
      var place = party.place();
      if (party.first() < between) {
        continue;
      }
      if (party.organisation()
          || place != null
              && place.local()
              && (party.acting() || place.foreign())
              && !place.adjective()) {
        paper.parties.putIfAbsent(party.key(), party);
      }
    }
    if (between == sentence.first()) {
      Sides.homes(stage, sentence).values().forEach(p -> paper.parties.putIfAbsent(p.key(), p));
      Sides.partners(stage, sentence).values().stream()
          .filter(p -> p.party().level() != Level.COUNTRY)
          .forEach(p -> paper.parties.putIfAbsent(p.key(), p));
    }
    paper.told = paper.namesBothSides();
    var period = PERIOD.matcher(scene.words(sentence));
    paper.period = period.find() ? period.group(1) + "-" + period.group(2) : null;
    paper.sectors.addAll(SectorFinder.find(text, sentence.first(), sentence.last()));
    paper.add(sentence, "agreement-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    signatories.add(paper, sentence);
    join(paper);
  }

  /** Behind "giữa" stand the parties; the localities of witnesses stand before it. */
  private int between(Sentence sentence) {
    for (var t = sentence.last() - 1; t > sentence.first(); t--) {
      var at = t;
      if (text.lower(t).equals("giữa") || text.lower(t).equals("between")) {
        var behind = stage.parties(sentence).stream().filter(p -> p.first() > at).toList();
        return behind.size() > 1 ? t : sentence.first();
      }
    }
    return sentence.first();
  }

  private boolean old(Sentence sentence, Day day) {
    if (scene.cues().has(sentence, "before") || stage.past(day)) {
      return true;
    }
    // A month or a year alone is told of what is past.
    var published = scene.calendar().published();
    var start = day.start();
    return start != null
        && start.length() < 10
        && (published == null || !published.toString().startsWith(start));
  }

  /** One paper is told of in several sentences. */
  private void join(Paper paper) {
    for (var other : papers) {
      if (other.isSame(paper)) {
        other.take(paper);
        return;
      }
    }
    papers.add(paper);
  }
}
