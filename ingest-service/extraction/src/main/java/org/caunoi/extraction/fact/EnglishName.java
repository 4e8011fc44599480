package org.caunoi.extraction.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caunoi.extraction.people.Person;
import org.caunoi.extraction.people.Titles;
import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads the English name of an organisation: words with capitals around its head. */
final class EnglishName {

  private static final Titles TITLES = Titles.instance();

  private static final Set<String> JOINTS = Set.of("of", "for", "and", "on", "the", "&", "-", "'");

  private static final Set<String> ORGANS =
      Set.of("committee", "council", "assembly", "government");

  private static final Set<String> DAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private final Scene scene;
  private final Text text;
  private final Map<Integer, Mention> places;

  EnglishName(Scene scene, Map<Integer, Mention> places) {
    this.scene = scene;
    this.places = places;
    text = scene.text();
  }

  private boolean newParty(int token, int limit) {
    var match = TITLES.kind(text, token, limit);
    return match != null
            && (match.value().equals(Titles.ORGANISATION) || match.value().equals(Titles.ORGAN))
        || TITLES.head(text, token, limit) != null
        || places.containsKey(token);
  }

  /** A run of words with capitals in which the head of an organisation's name stands. */
  OrganisationName.@Nullable Span read(int token, int limit) {
    var organisation = false;
    var organ = false;
    var end = token;
    var i = token;
    while (i < limit) {
      var place = places.get(i);
      var match = place == null ? TITLES.kind(text, i, limit) : null;
      var kind = match == null || !text.capital(i) ? "" : match.value();
      if (place != null) {
        i = place.last();
        end = i;
      } else if (kind.equals(Titles.ORGANISATION) || kind.equals(Titles.ORGAN)) {
        organisation |= kind.equals(Titles.ORGANISATION);
        organ |= kind.equals(Titles.ORGAN);
        i = match.last();
        end = i;
      } else if (text.capital(i) && TITLES.head(text, i, limit) == null) {
        i++;
        end = i;
      } else if (i > token && joint(i)) {
        i++;
      } else {
        break;
      }
    }
    organ = organ && !organisation || organ(token, end);
    return organisation || organ ? new OrganisationName.Span(end, organ) : null;
  }

  /** "Committee of Prey Veng": the word alone makes no organisation of its own. */
  private boolean organ(int token, int end) {
    var place = places.get(token + 2);
    return ORGANS.contains(text.lower(token))
        && text.lower(token + 1).equals("of")
        && place != null
        && place.last() == end;
  }

  /** "of", "and", "'s" inside an English name; "and" does not join two places. */
  private boolean joint(int token) {
    var word = text.lower(token);
    if (word.equals("s")) {
      return text.word(token - 1).equals("'");
    }
    var next = token + (text.lower(token + 1).equals("the") ? 2 : 1);
    var names = word.equals("and") || word.equals("&") || word.equals("-");
    return JOINTS.contains(word)
        && (text.lower(next).equals("s") || text.capital(next))
        && !DAYS.contains(text.word(next))
        && !(word.equals("and") && (next > token + 1 || newParty(next, text.size())))
        && !(names && people(next).stream().anyMatch(p -> p.first() == next));
  }

  private List<Person> people(int token) {
    return scene.people(text.sentenceOf(token));
  }
}
