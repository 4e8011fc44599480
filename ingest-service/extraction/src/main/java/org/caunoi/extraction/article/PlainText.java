package org.caunoi.extraction.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page that somebody stored as text: a text file, or the dump of a whole page with its
 * menus and teasers.
 *
 * @param title the first line, where it looks like one
 * @param body one block a line
 * @param head the lines before the body, where stamps stand
 */
record PlainText(@Nullable String title, String body, String head) {

  /** What dumps write for a picture. */
  private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)");

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final int LONGEST_TITLE = 200;

  static PlainText read(String text) {
    var lines = new ArrayList<String>();
    var dump = PICTURE.matcher(text).find() || countHeads(text) > 1;
    for (var raw : text.split("\\R")) {
      var line = raw.strip();
      if (line.isEmpty()) {
        continue;
      }
      var bare =
          Spaces.collapse(LINK.matcher(PICTURE.matcher(line).replaceAll(" ")).replaceAll("$1"));
      // In a dump a picture and a text on one line are a teaser; a caption stands on its own line.
      var teaser = !bare.isEmpty() && PICTURE.matcher(line).lookingAt() && !bare.startsWith("|");
      bare = bare.replaceAll("^[|\\s]+|[|\\s]+$", "");
      if (!teaser && !bare.isEmpty()) {
        lines.add(bare);
      }
    }
    return lines.isEmpty() ? new PlainText(null, "", "") : split(lines, dump);
  }

  private static int countHeads(String text) {
    return (int) text.lines().filter(line -> Boilerplate.opensOtherArticles(line.strip())).count();
  }

  private static PlainText split(List<String> lines, boolean dump) {
    var first = 0;
    String title = null;
    var head = new ArrayList<String>();
    var body = new ArrayList<String>();
    if (lines.size() > 1 && titleLike(lines.get(0))) {
      title = lines.get(first++);
    }
    for (var line : lines.subList(first, lines.size())) {
      if (Boilerplate.opensOtherArticles(line) && !body.isEmpty()) {
        break;
      }
      var running = line.length() >= 60 || line.matches(".*[.!?…:;”\"]$") && line.length() >= 25;
      if (dump && !running) {
        head.add(line);
        title = body.isEmpty() && titleLike(line) && line.length() > 30 ? line : title;
      } else {
        body.add(line);
      }
    }
    return new PlainText(title, String.join("\n", body), String.join("\n", head));
  }

  private static boolean titleLike(String line) {
    return line.length() <= LONGEST_TITLE && !line.matches(".*[.…;,]$");
  }
}
