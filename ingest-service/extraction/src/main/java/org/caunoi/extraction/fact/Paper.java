package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.time.Day;
import org.jspecify.annotations.Nullable;

/** A paper while it is put together from the sentences that tell of it. */
final class Paper {

  AgreementKind kind;
  final AgreementStatus status;
  Day day;
  final boolean background;
  int count;
  @Nullable String period;
  @Nullable String title;
  final Map<String, PartyMention> parties = new LinkedHashMap<>();
  final Map<String, Official> officials = new LinkedHashMap<>();

  /** Named with it, neither signing nor witnessing. */
  final Map<String, Official> present = new LinkedHashMap<>();

  final List<Sentence> sentences = new ArrayList<>();
  final Set<String> sectors = new LinkedHashSet<>();
  final Trail trail = new Trail();

  /** Its number tells it from the paper before it in the sentence. */
  boolean own;

  /** "The document": one that was told of before. */
  boolean again;

  /** Its sentence says that it is another one than the paper before. */
  boolean apart;

  /** Its own sentences name both sides. */
  boolean told;

  Paper(AgreementKind kind, AgreementStatus status, Day day, boolean background, int count) {
    this.kind = kind;
    this.status = status;
    this.day = day;
    this.background = background;
    this.count = count;
  }

  /** A sentence tells of it by a rule. */
  void add(Sentence sentence, String rule) {
    sentences.add(sentence);
    trail.add(rule, sentence);
  }

  boolean namesBothSides() {
    return parties.values().stream().anyMatch(PartyMention::home)
        && parties.values().stream().anyMatch(PartyMention::foreign);
  }

  /** Do both speak of one paper? */
  boolean isSame(Paper other) {
    return status == other.status
        && background == other.background
        && sameDay(other)
        && sameOld(other)
        && (related(other) || other.again);
  }

  /** Of earlier papers each name tells of one of its own. */
  private boolean sameOld(Paper other) {
    return !background || kind == other.kind || kind == AgreementKind.OTHER;
  }

  private boolean sameDay(Paper other) {
    var a = day.key();
    var b = other.day.key();
    return a == null || b == null || a.equals(b) || other.again;
  }

  /** The number of the last sentence that tells of it. */
  int lastIndex() {
    return sentences.get(sentences.size() - 1).index();
  }

  /** Do they share a partner, as far as that is told? */
  boolean related(Paper other) {
    var theirs = abroad();
    var others = other.abroad();
    return theirs.isEmpty() || others.isEmpty() || theirs.stream().anyMatch(others::contains);
  }

  private List<String> abroad() {
    return parties.values().stream()
        .filter(PartyMention::foreign)
        .flatMap(party -> Stream.of(party.key(), locality(party)))
        .toList();
  }

  /** The locality for which an organ of it signs: "Ủy ban Mặt trận tỉnh Prey Veng". */
  private static String locality(PartyMention party) {
    var place = party.place();
    var organ =
        party.organisation()
            && place != null
            && place.local()
            && !Organisations.onItsOwn(party.party().name());
    return organ ? place.key() : party.key();
  }

  /** Takes over what another sentence tells of it. */
  void take(Paper other) {
    sentences.addAll(other.sentences);
    sectors.addAll(other.sectors);
    trail.addAll(other.trail);
    other.officials.forEach(officials::putIfAbsent);
    other.present.forEach(present::putIfAbsent);
    if (parties.size() < 2) {
      other.parties.forEach(parties::putIfAbsent);
    }
    told |= other.told || namesBothSides();
    count = count == 1 ? other.count : count;
    day = day.key() == null || other.again && other.day.key() != null ? other.day : day;
    period = period == null ? other.period : period;
    title = title == null ? other.title : title;
    kind = stronger(kind, other.kind);
  }

  /** The more telling of two names of one paper. */
  private static AgreementKind stronger(AgreementKind a, AgreementKind b) {
    return a == AgreementKind.OTHER || a == AgreementKind.AGREEMENT && b == AgreementKind.MOU
        ? b
        : a;
  }
}
