package org.caunoi.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.export.ExporterFilter;
import org.jspecify.annotations.Nullable;

/**
 * Watches what goes onto the pages: every letter that is to be read stands there as often as it
 * should, inside the page. The layout engine would cut off what does not fit without a word.
 */
final class Fit implements ExporterFilter {
  /** Elements with this property stand again on every page: they are not counted. */
  private static final String REPEATED = "net.sf.jasperreports.export.caunoi.repeated";

  private static final int PAGE_HEIGHT = 842;
  private static final int PAGE_WIDTH = 595;
  private static final int QUOTED = 60;

  private final List<String> expected = new ArrayList<>();
  private final StringBuilder printed = new StringBuilder();
  private final int[] left = new int[Character.MAX_VALUE + 1];
  private @Nullable String outside;

  /** What is to be read: the letterhead, and each row with the headings that change at it. */
  Fit(Map<String, Object> masthead, List<Row> rows) {
    masthead.forEach((name, text) -> expect(Masthead.REPEATED.contains(name) ? "" : (String) text));
    Row.Headings before = null;
    for (Row row : rows) {
      Row.Headings now = row.headings();
      boolean part = before == null || !Objects.equals(now.part(), before.part());
      boolean section = part || !Objects.equals(now.section(), before.section());
      if (section) {
        expect(now.section());
      }
      if (section || !Objects.equals(now.subsection(), before.subsection())) {
        expect(now.subsection());
      }
      row.cells().forEach(this::expect);
      before = now;
    }
  }

  private void expect(@Nullable String text) {
    if (text != null && !text.isEmpty()) {
      expected.add(text);
      count(text, 1);
    }
  }

  @Override
  public boolean isToExport(JRPrintElement element) {
    int bottom = element.getY() + element.getHeight();
    int right = element.getX() + element.getWidth();
    if (element.getY() < 0 || bottom > PAGE_HEIGHT || right > PAGE_WIDTH) {
      outside = element instanceof JRPrintText text ? text.getFullText() : "a drawing";
    }
    if (element instanceof JRPrintText text && !isRepeated(text)) {
      String words = text.getFullText();
      count(words, -1);
      squeeze(words, printed);
    }
    return true;
  }

  private static boolean isRepeated(JRPrintText text) {
    return text.hasProperties() && text.getPropertiesMap().containsProperty(REPEATED);
  }

  private void count(String text, int step) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (!Character.isWhitespace(letter)) {
        left[letter] += step;
      }
    }
  }

  /**
   * Call when all pages are written.
   *
   * @throws RenderingException where something is missing, or stands outside its page
   */
  void check() {
    if (outside != null) {
      throw new RenderingException("does not fit its page: " + quoted(outside), null);
    }
    for (int count : left) {
      if (count != 0) {
        throw new RenderingException("does not fit its place: " + quoted(culprit()), null);
      }
    }
  }

  /** The first text whose end is not on the pages. */
  private String culprit() {
    String all = printed.toString();
    return expected.stream()
        .filter(text -> !all.contains(end(squeezed(text))))
        .findFirst()
        .orElse("");
  }

  private static String end(String text) {
    return text.substring(Math.max(0, text.length() - QUOTED / 2));
  }

  private static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    squeeze(text, squeezed);
    return squeezed.toString();
  }

  private static void squeeze(String text, StringBuilder into) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        into.append(text.charAt(i));
      }
    }
  }

  private static String quoted(String text) {
    return "“" + (text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…") + "”";
  }
}
