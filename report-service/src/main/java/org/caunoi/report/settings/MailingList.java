package org.caunoi.report.settings;

import java.util.List;

/**
 * Who gets the released briefs of a kind in a language by mail.
 *
 * @param kind MONTHLY
 * @param language "vi" or "en"
 * @param to addresses; each gets a message of its own
 */
public record MailingList(String kind, String language, List<String> to) {
  private static final int MOST = 200;

  /**
   * Checks every address; the same one twice is kept once.
   *
   * @throws IllegalArgumentException for what is no address
   */
  public MailingList {
    if (!"MONTHLY".equals(kind)) {
      throw new IllegalArgumentException("kind is MONTHLY");
    }
    if (!"vi".equals(language) && !"en".equals(language)) {
      throw new IllegalArgumentException("language is vi or en");
    }
    if (to == null || to.size() > MOST) {
      throw new IllegalArgumentException("to has at most " + MOST + " addresses");
    }
    to = to.stream().map(Addresses::checked).distinct().toList();
  }

  boolean serves(String wantedKind, String wantedLanguage) {
    return kind.equals(wantedKind) && language.equals(wantedLanguage);
  }
}
