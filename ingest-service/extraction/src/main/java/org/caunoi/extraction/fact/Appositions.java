package org.caunoi.extraction.fact;

import java.util.Map;
import org.caunoi.extraction.place.Level;
import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/** Tells of places behind a name that only say where it is: in brackets, behind a comma. */
final class Appositions {

  /** Words between a city and the province that it is of. */
  private static final int APPOSED = 9;

  private final Text text;
  private final Map<Integer, Mention> places;

  Appositions(Text text, Map<Integer, Mention> places) {
    this.text = text;
    this.places = places;
  }

  /** "Quảng Châu (tỉnh Quảng Đông)", "xã A, huyện B": the second only tells where the first is. */
  int behindParent(Mention place) {
    var mark = text.word(place.last());
    var ward = place.level() == Level.COMMUNE;
    var comma = mark.equals(",") && (ward || place.foreign() && text.vietnamese());
    var told = comma || mark.equals("(") && place.level() != Level.DISTRICT;
    var parent = told ? places.get(place.last() + 1) : apposed(place);
    // "tại thành phố A, tỉnh B và tỉnh C": the province acts with another one.
    if (comma && !ward && parent != null && text.lower(parent.last()).equals("và")) {
      return place.last();
    }
    // "huyện A, châu B, tỉnh C": each tells where the one before it is.
    return parent != null && parentOf(place, parent) ? behindParent(parent) : place.last();
  }

  /** "Kunming, capital of southwest China's Yunnan Province": the next place behind the comma. */
  private @Nullable Mention apposed(Mention place) {
    if (text.vietnamese() || !text.word(place.last()).equals(",")) {
      return null;
    }
    var end = Math.min(text.sentenceOf(place.first()).last(), place.last() + APPOSED);
    for (var i = place.last() + 1; i < end && !text.word(i).equals(","); i++) {
      var next = places.get(i);
      if (next != null && next.local()) {
        return next;
      }
    }
    return null;
  }

  private static boolean parentOf(Mention place, Mention parent) {
    var locality = place.locality();
    if (locality == null) {
      // What the gazetteer does not know is of the larger unit that it is told with.
      return place.foreign()
          && parent.local()
          && parent.level().compareTo(place.level()) < 0
          && (place.country() == null || place.country().equals(parent.country()));
    }
    return parent.locality() != null && parent.locality().id().equals(locality.parentId());
  }

  /** The place in brackets behind an organisation says where it belongs and is no party. */
  int behindBrackets(int token) {
    var i = token;
    if (bracketed(token) != null && text.word(token).equals(",")) {
      return bracketed(token).last();
    }
    if (text.word(i).equals("(")) {
      while (i < text.size() && i < token + 10 && !text.word(i).equals(")")) {
        i++;
      }
    }
    return text.word(i).equals(")") ? i : token;
  }

  /** The first place in brackets directly behind a name. */
  @Nullable Mention bracketed(int token) {
    if (text.word(token).equals(",")) {
      var next = places.get(token + 1);
      var closed = next != null && ",.();".contains(text.word(next.last()));
      return closed && next.foreign() && next.local() ? next : null;
    }
    if (!text.word(token).equals("(")) {
      return null;
    }
    for (var i = token + 1;
        i < Math.min(text.size(), token + 8) && !text.word(i).equals(")");
        i++) {
      if (places.containsKey(i)) {
        return places.get(i);
      }
    }
    return null;
  }
}
