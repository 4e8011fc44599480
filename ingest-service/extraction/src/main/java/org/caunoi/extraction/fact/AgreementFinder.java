package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.caunoi.extraction.people.Person;
import org.caunoi.extraction.place.Level;
import org.caunoi.extraction.text.Lexicon;
import org.caunoi.extraction.text.PhraseTrie.Match;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.time.Day;
import org.jspecify.annotations.Nullable;

/** Finds the papers that an article speaks of, signed or not: {@code agreements.txt}. */
final class AgreementFinder {

  private static final Lexicon WORDS = Lexicon.read(AgreementFinder.class, "agreements.txt");
  private static final Set<String> KINDS =
      Set.of("MOU", "AGREEMENT", "SISTER_CITY", "JOINT_STATEMENT", "PLAN", "OTHER");
  private static final Pattern PERIOD =
      Pattern.compile("((?:19|20)\\d{2})\\s?[-–]\\s?((?:19|20)\\d{2})");

  /** Words between the first signatory and the word "ký". */
  private static final int NEAR = 30;

  /** A paper while it is put together. */
  static final class Paper {
    AgreementKind kind;
    final AgreementStatus status;
    Day day;
    final boolean background;
    int count;
    @Nullable String period;
    final Map<String, PartyMention> parties = new LinkedHashMap<>();
    final Map<String, Official> officials = new LinkedHashMap<>();

    /** Named with it, neither signing nor witnessing. */
    final Map<String, Official> present = new LinkedHashMap<>();

    final List<Sentence> sentences = new ArrayList<>();
    final Set<String> sectors = new LinkedHashSet<>();
    final Set<String> rules = new LinkedHashSet<>();

    /** Its own sentences name both sides. */
    boolean told;

    Paper(AgreementKind kind, AgreementStatus status, Day day, boolean background, int count) {
      this.kind = kind;
      this.status = status;
      this.day = day;
      this.background = background;
      this.count = count;
    }
  }

  private final Stage stage;
  private final Scene scene;
  private final Text text;
  private final List<Paper> papers = new ArrayList<>();
  private Day last = Day.UNKNOWN;
  private int lastBlock;

  private AgreementFinder(Stage stage) {
    this.stage = stage;
    scene = stage.scene();
    text = scene.text();
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
      var status = status(matches, noun, sentence);
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
        paper.told = bothSides(paper);
      }
      paper.sentences.add(sentence);
      signatories(paper, sentence);
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
    paper.sentences.add(sentence);
    paper.rules.add("agreement-relation");
    join(paper);
  }

  private static boolean bothSides(Paper paper) {
    return paper.parties.values().stream().anyMatch(PartyMention::home)
        && paper.parties.values().stream().anyMatch(PartyMention::foreign);
  }

  /** What the sentence says of the paper; null: it only names one. */
  private @Nullable AgreementStatus status(
      List<Match<String>> matches, Match<String> noun, Sentence sentence) {
    AgreementStatus status = null;
    for (var match : matches) {
      var word = match.value();
      if (word.equals("propose")) {
        return AgreementStatus.PROPOSED;
      }
      if (word.equals("will")) {
        status = AgreementStatus.TO_BE_SIGNED;
      } else if (word.equals("sign")
          && (status == null || status == AgreementStatus.IMPLEMENTING)) {
        var mood = mood(match, noun, sentence);
        status = mood == null ? status : mood;
      } else if (word.equals("carry") && status == null && match.last() <= noun.first()) {
        status = AgreementStatus.IMPLEMENTING;
      }
    }
    // "thỏa thuận hữu nghị năm 2008", "a memorandum since 2013"
    var done = status == null && (handed(noun) || dated(noun.last()) || dated(noun.last() + 1));
    return done ? AgreementStatus.SIGNED : status;
  }

  /** Is it signed, to be signed or only asked for? Null: "các thỏa thuận đã ký kết" in passing. */
  private @Nullable AgreementStatus mood(
      Match<String> sign, Match<String> noun, Sentence sentence) {
    var done = text.lower(sign.first()).equals("đã") || text.lower(sign.first()).equals("signed");
    done |= dated(sign.last());
    if (done && sign.first() == noun.last() && !text.lower(sign.first()).equals("signed")) {
      return null;
    }
    if (!done && scene.cues().has(sentence.first(), sign.first(), "modal")) {
      return AgreementStatus.PROPOSED;
    }
    return !done && scene.cues().has(sentence.first(), sign.first(), "coming")
        ? AgreementStatus.TO_BE_SIGNED
        : AgreementStatus.SIGNED;
  }

  /** "ký năm 2022", "signed in 2013": what has a year was done. */
  private boolean dated(int token) {
    return text.word(token + 1).matches("(?:19|20)\\d{2}")
        || text.word(token + 2).matches("20\\d{2}");
  }

  /** "trao 7 bản ghi nhớ", "exchanged six memoranda". */
  private boolean handed(Match<String> noun) {
    return scene.cues().has(noun.first() - 4, noun.first(), "hand");
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
    paper.told = bothSides(paper);
    var period = PERIOD.matcher(scene.words(sentence));
    paper.period = period.find() ? period.group(1) + "-" + period.group(2) : null;
    paper.sentences.add(sentence);
    paper.sectors.addAll(SectorFinder.find(text, sentence.first(), sentence.last()));
    paper.rules.add("agreement-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    signatories(paper, sentence);
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

  private void signatories(Paper paper, Sentence sentence) {
    if (paper.status != AgreementStatus.SIGNED || paper.background) {
      return;
    }
    var witness = scene.cues().has(sentence, "witness");
    for (var person : scene.people(sentence)) {
      var actor = stage.cast().of(person);
      if (actor != null) {
        var role = witness ? Role.WITNESS : Role.SIGNATORY;
        var signs = role == Role.WITNESS || signs(person, sentence);
        var official =
            new Official(
                actor.name(), actor.title(), actor.side(), signs ? role : Role.PARTICIPANT);
        if (signs || actor.title() != null && !actor.national()) {
          (signs ? paper.officials : paper.present).putIfAbsent(actor.name(), official);
        }
      }
    }
  }

  /** Does the word "ký" follow a name with nothing but names and small words between? */
  private boolean signs(Person person, Sentence sentence) {
    var to = Math.min(sentence.last(), person.last() + NEAR);
    for (var match : WORDS.find(text, person.last(), to)) {
      if (match.value().equals("sign")) {
        return !scene.cues().has(person.last(), match.first(), "speech");
      }
    }
    return false;
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
      if (other.status == paper.status
          && other.background == paper.background
          && sameDay(other, paper)
          && related(other, paper)) {
        other.sentences.addAll(paper.sentences);
        other.sectors.addAll(paper.sectors);
        other.rules.addAll(paper.rules);
        other.told |= paper.told;
        paper.officials.forEach(other.officials::putIfAbsent);
        paper.present.forEach(other.present::putIfAbsent);
        if (other.parties.size() < 2) {
          paper.parties.forEach(other.parties::putIfAbsent);
        }
        other.count = other.count == 1 ? paper.count : other.count;
        other.day = other.day.key() == null ? paper.day : other.day;
        other.period = other.period == null ? paper.period : other.period;
        other.kind = stronger(other.kind, paper.kind);
        return;
      }
    }
    papers.add(paper);
  }

  private static boolean sameDay(Paper a, Paper b) {
    var x = a.day.key();
    var y = b.day.key();
    return x == null || y == null || x.equals(y);
  }

  private static boolean related(Paper a, Paper b) {
    if (a.status != AgreementStatus.SIGNED || a.background) {
      return true;
    }
    var foreignA =
        a.parties.values().stream().filter(p -> !p.home()).map(PartyMention::key).toList();
    var foreignB =
        b.parties.values().stream().filter(p -> !p.home()).map(PartyMention::key).toList();
    return foreignA.isEmpty()
        || foreignB.isEmpty()
        || foreignA.stream().anyMatch(foreignB::contains);
  }

  /** The more telling of two names of one paper. */
  private static AgreementKind stronger(AgreementKind a, AgreementKind b) {
    return a == AgreementKind.OTHER || a == AgreementKind.AGREEMENT && b == AgreementKind.MOU
        ? b
        : a;
  }
}
