package org.caunoi.catalog.queue;

/** How sure the reader was. The bounds are those at which an officer's attention should change. */
public enum Band {
  /** 0.8 and more: usually right as it stands. */
  HIGH,
  /** 0.5 to 0.8: read the quote. */
  MEDIUM,
  /** Below 0.5: read the article. */
  LOW;

  static final double HIGH_FROM = 0.8;
  static final double MEDIUM_FROM = 0.5;

  static Band of(double confidence) {
    if (confidence >= HIGH_FROM) {
      return HIGH;
    }
    return confidence >= MEDIUM_FROM ? MEDIUM : LOW;
  }

  /** The lowest confidence of the band. */
  double from() {
    return this == HIGH ? HIGH_FROM : this == MEDIUM ? MEDIUM_FROM : 0;
  }

  /** What no confidence of the band reaches. */
  double below() {
    // Above 1, which is the greatest confidence.
    return this == HIGH ? 2 : this == MEDIUM ? HIGH_FROM : MEDIUM_FROM;
  }
}
