package org.caunoi.extraction.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The word lists of one resource file. A line {@code [name]} starts a list; every other line is an
 * entry; blank lines and lines that start with {@code #} say nothing.
 */
public final class WordLists {

  private final String file;
  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  private WordLists(String file) {
    this.file = file;
  }

  /** Reads a file that lies beside {@code owner}'s class. */
  public static WordLists read(Class<?> owner, String file) {
    var lists = new WordLists(file);
    var stream = owner.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("The build lacks " + file + " beside " + owner.getName());
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var current = new ArrayList<String>();
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        var entry = Normalizer.normalize(line.strip(), Normalizer.Form.NFC);
        if (entry.startsWith("[") && entry.endsWith("]")) {
          current = new ArrayList<>();
          lists.lists.put(entry.substring(1, entry.length() - 1), current);
        } else if (!entry.isEmpty() && !entry.startsWith("#")) {
          current.add(entry);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lists;
  }

  /** The entries of one list, in the order of the file. */
  public List<String> get(String name) {
    var list = lists.get(name);
    if (list == null) {
      throw new IllegalStateException(file + " has no list [" + name + "]");
    }
    return List.copyOf(list);
  }

  /** All lists by name, in the order of the file. */
  public Map<String, List<String>> all() {
    return new LinkedHashMap<>(lists);
  }
}
