package org.caunoi.extraction.fact;

import java.util.List;
import org.caunoi.extraction.place.Level;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.PhraseTrie.Match;
import org.caunoi.extraction.text.Sentence;
import org.caunoi.extraction.text.Text;
import org.caunoi.extraction.time.Day;
import org.jspecify.annotations.Nullable;

/**
 * Takes a relation for its paper: "kết nghĩa từ năm 1995", "đề xuất thiết lập quan hệ hữu nghị".
 */
final class Relations {

  /** Words between who is twinned and the word for it: schools are, too. */
  private static final int NEAR = 8;

  private final Stage stage;
  private final Scene scene;
  private final Text text;
  private final Cues cues;

  Relations(Stage stage, Cues cues) {
    this.cues = cues;
    this.stage = stage;
    scene = stage.scene();
    text = scene.text();
  }

  /** The paper behind a relation; null where the sentence tells of none. */
  @Nullable Paper paper(Sentence sentence, Match<String> twin, Day told) {
    var day = since(sentence, twin, told);
    var homes = List.copyOf(Sides.homes(stage, sentence).values());
    var partners =
        Sides.partners(stage, sentence).values().stream()
            .filter(p -> p.party().level() != Level.COUNTRY)
            .toList();
    var home = stage.home();
    if (cues.has(sentence, "delegation")) {
      // "Hai thành phố đã kết nghĩa từ năm 2022"
      homes = homes.isEmpty() && home != null ? List.of(home) : homes;
      partners = partners.isEmpty() ? stage.partners() : partners;
    }
    if (homes.isEmpty() || partners.isEmpty() || remembered(twin) || others(sentence, twin)) {
      return null;
    }
    var asked = cues.has(sentence.first(), twin.first(), "modal");
    var coarse = day.start() != null && day.start().length() < 10;
    var words = Letters.lower(text.slice(twin.first(), twin.last()));
    // "có thêm một thành phố kết nghĩa" counts them.
    var bond = words.endsWith("kết nghĩa") && !words.startsWith("thành phố");
    if (!asked && !coarse && !bond) {
      return null;
    }
    var status =
        asked
            ? AgreementStatus.PROPOSED
            : coarse ? AgreementStatus.SIGNED : AgreementStatus.IMPLEMENTING;
    var when = coarse && !asked ? day : Day.UNKNOWN;
    var paper = new Paper(AgreementKind.SISTER_CITY, status, when, !asked, 1);
    paper.parties.put(homes.get(0).key(), homes.get(0));
    paper.parties.put(partners.get(0).key(), partners.get(0));
    paper.told = true;
    paper.add(sentence, "agreement-relation");
    return paper;
  }

  /** "a partner of Tam Ky since 2022; ... on July 1": the year that stands with the relation. */
  private Day since(Sentence sentence, Match<String> twin, Day told) {
    for (var time : scene.times(sentence)) {
      var token = text.tokenAt(time.start());
      if (token >= twin.last() && token <= twin.last() + 2 * NEAR && !time.daily()) {
        return scene.calendar().day(time, Day.UNKNOWN, false);
      }
    }
    return told;
  }

  /** "kỷ niệm 30 năm thiết lập quan hệ" remembers; it founds nothing. */
  private boolean remembered(Match<String> twin) {
    return scene.cues().has(twin.first() - 2, twin.first(), "years");
  }

  /** Schools, hospitals and villages become twins, too. */
  private boolean others(Sentence sentence, Match<String> twin) {
    var from = Math.max(sentence.first(), twin.first() - NEAR);
    return cues.has(from, twin.first(), "unit");
  }
}
