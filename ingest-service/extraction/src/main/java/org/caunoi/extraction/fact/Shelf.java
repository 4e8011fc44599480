package org.caunoi.extraction.fact;

import java.util.ArrayList;
import java.util.List;
import org.caunoi.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The papers that an article has told of so far: tells new ones from those told of again. */
final class Shelf {

  /** Sentences between two that speak of one paper. */
  private static final int NEAR = 2;

  private final Cues cues;
  private final List<Paper> papers = new ArrayList<>();

  Shelf(Cues cues) {
    this.cues = cues;
  }

  List<Paper> papers() {
    return papers;
  }

  /** The paper told of last; null before the first one. */
  @Nullable Paper last() {
    return papers.isEmpty() ? null : papers.get(papers.size() - 1);
  }

  /** The last paper that was signed at the article's occasion. */
  @Nullable Paper signedToday() {
    Paper found = null;
    for (var paper : papers) {
      found = paper.status == AgreementStatus.SIGNED && !paper.background ? paper : found;
    }
    return found;
  }

  /** One paper is told of in several sentences; what a sentence tells apart is not one. */
  void add(Paper paper) {
    var sentence = paper.lastIndex();
    var same =
        papers.stream()
            .filter(o -> o.lastIndex() != sentence || o.kind == paper.kind && !paper.own)
            .filter(other -> !paper.apart && other.isSame(paper))
            .toList();
    same.stream()
        .filter(other -> other.kind == paper.kind)
        .findFirst()
        .or(() -> same.stream().findFirst())
        .ifPresentOrElse(other -> other.take(paper), () -> papers.add(paper));
  }

  /** "Hai bên cũng ký ..." directly behind another paper. */
  boolean another(Sentence sentence, Naming naming) {
    var today = signedToday();
    return today != null
        && today.lastIndex() + 1 == sentence.index()
        && cues.has(sentence.first(), naming.to(), "another");
  }

  /** "Theo bản ghi nhớ, ...": what was signed today, not an earlier paper. */
  boolean ofToday(Paper paper) {
    var today = signedToday();
    var same = today != null && paper.day.key() == null && today.related(paper);
    if (same) {
      today.sectors.addAll(paper.sectors);
      today.add(paper.sentences.get(0), "agreement-content");
    }
    return same;
  }
}
