package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caunoi.extraction.text.PhraseTrie.Match;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/** Tells the papers that a sentence names from further names of the same paper. */
final class Namings {

  private static final Set<String> KINDS =
      Set.of("MOU", "AGREEMENT", "SISTER_CITY", "JOINT_STATEMENT", "PLAN", "OTHER");

  private static final Set<String> AND =
      Set.of("và", "and", ",", ";", "cùng", "cùng với", "plus", "lẫn");

  private static final Set<String> LIST = Set.of(":", "gồm", "including", "namely");

  /** Words between "và" and the name of a second paper: "và một thỏa thuận". */
  private static final int NEAR = 3;

  /** Words between two verbs that stand apart. */
  private static final int PART = 20;

  /** Papers of a sentence; what names more is a list. */
  private static final int MOST = 6;

  private Namings() {}

  /** The papers of a sentence in its order. */
  static List<Naming> of(Text text, Sentence sentence, List<Match<String>> words) {
    var nouns = new ArrayList<Match<String>>();
    Match<String> verb = null;
    for (var word : words) {
      if (KINDS.contains(word.value())) {
        var last = nouns.isEmpty() ? null : nouns.get(nouns.size() - 1);
        if (last != null && heads(text, last, word)) {
          nouns.set(nouns.size() - 1, word);
        } else if (last == null || another(text, last, word, verb) && nouns.size() < MOST) {
          nouns.add(word);
        }
      } else if (!word.value().equals("twin") && !word.value().equals("witness")) {
        verb = word;
      }
    }
    var namings = new ArrayList<Naming>();
    for (var i = 0; i < nouns.size(); i++) {
      var from = i == 0 ? sentence.first() : nouns.get(i).first();
      var to = i + 1 < nouns.size() ? nouns.get(i + 1).first() : sentence.last();
      var own = i > 0 && Counts.told(text, nouns.get(i).first(), nouns.get(i - 1).last());
      namings.add(new Naming(nouns.get(i), from, to, nouns.size() > 1, own));
    }
    return namings;
  }

  /** "ký ba văn kiện: bản ghi nhớ về ..., thỏa thuận về ...": the list tells them by name. */
  private static boolean heads(Text text, Match<String> noun, Match<String> next) {
    for (var t = noun.last(); t < Math.min(next.first(), noun.last() + NEAR); t++) {
      if (LIST.contains(text.lower(t)) && next.first() - t <= NEAR) {
        return noun.value().equals(AgreementKind.OTHER.name());
      }
    }
    return false;
  }

  /**
   * "ký thỏa thuận hợp tác và bản ghi nhớ về ...": two; "các bản ghi nhớ, thỏa thuận": one bundle;
   * "bản ghi nhớ (MoU)": one paper with two names.
   */
  private static boolean another(
      Text text, Match<String> noun, Match<String> next, @Nullable Match<String> before) {
    var verb =
        before != null && before.first() >= noun.last() && next.first() - before.last() <= NEAR;
    var bundle = Counts.before(text, noun.first(), noun.first() - NEAR) == 0;
    var own = Counts.told(text, next.first(), noun.last());
    for (var t = next.first() - 1; t >= Math.max(noun.last(), next.first() - NEAR); t--) {
      if (AND.contains(text.lower(t))) {
        var side = t > noun.last() || Character.isLetter(text.word(t).charAt(0));
        return own || verb || !bundle && side;
      }
    }
    // "... ký thỏa thuận; đồng thời chứng kiến lễ trao 5 văn kiện"
    if (Counts.before(text, next.first(), noun.last()) > 1
        && parted(text, noun.last(), next.first())) {
      return true;
    }
    // "kế hoạch để thực hiện bản ghi nhớ": one carries out the other.
    return verb && (before.value().equals("carry") || parted(text, noun.last(), before.first()));
  }

  /** Does a word join what stands before it to what stands behind? */
  static boolean and(String word) {
    return AND.contains(word);
  }

  /** Does a mark or "và" stand between? */
  private static boolean parted(Text text, int first, int last) {
    for (var t = Math.max(first, last - PART); t < last; t++) {
      var mark = !Character.isLetterOrDigit(text.word(t).charAt(0));
      if (AND.contains(text.lower(t)) && (mark || last - t <= NEAR)) {
        return true;
      }
    }
    return false;
  }
}
