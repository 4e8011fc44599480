package org.caunoi.extraction.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caunoi.extraction.place.Mention;
import org.caunoi.extraction.text.Letters;
import org.caunoi.extraction.text.Text;

/**
 * Finds persons whom a text names again by one word of their name: "Dung put forward", "Kohara
 * said".
 */
final class LaterNames {

  private LaterNames() {}

  static List<Person> find(Text text, List<Person> people, List<Mention> places) {
    var taken = new boolean[text.size()];
    var known = new HashMap<String, Person>();
    for (var person : people) {
      for (var t = person.first(); t < person.last(); t++) {
        taken[t] = true;
      }
      if (person.name() != null && person.name().indexOf(' ') > 0) {
        add(known, person);
      }
    }
    for (var place : places) {
      for (var t = place.first(); t < place.last(); t++) {
        taken[t] = true;
      }
    }
    var found = new ArrayList<Person>();
    for (var t = 0; t < text.size(); t++) {
      var person = taken[t] ? null : known.get(text.word(t));
      if (person != null && t > person.last() && alone(text, t, taken)) {
        found.add(
            new Person(
                t,
                t + 1,
                t,
                t + 1,
                text.word(t),
                null,
                List.of(),
                null,
                person.national(),
                false,
                person.vietnamese()));
      }
    }
    return found;
  }

  /** The given name of a Vietnamese, the words of a foreign name. */
  private static void add(Map<String, Person> known, Person person) {
    var words = String.valueOf(person.name()).split(" ");
    for (var i = 0; i < words.length; i++) {
      var usual = person.vietnamese() ? i == words.length - 1 : true;
      if (usual && words[i].length() > 1 && Letters.capital(words[i])) {
        known.putIfAbsent(words[i], person);
      }
    }
  }

  private static boolean alone(Text text, int token, boolean[] taken) {
    var left =
        token > 0
            && !taken[token - 1]
            && text.capital(token - 1)
            && text.sentenceOf(token).first() < token - 1;
    var right =
        token + 1 < text.size()
            && !taken[token + 1]
            && text.capital(token + 1)
            && text.sentenceOf(token).holds(token + 1);
    return !left && !right;
  }
}
