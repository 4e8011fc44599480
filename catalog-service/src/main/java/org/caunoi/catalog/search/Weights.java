package org.caunoi.catalog.search;

/**
 * A range of the weights of entries, by which those of one rank are sorted (V293 gives them).
 *
 * @param heaviest the last one; less than the first where there is none
 */
record Weights(int lightest, int heaviest) {

  static final Weights ALL = new Weights(1, 10);

  /** Localities, partnerships, organisations and officials. */
  static final Weights NAMES = new Weights(1, 9);

  /** All else, the latest first. */
  static final Weights DATED = new Weights(10, 10);

  boolean isEmpty() {
    return lightest > heaviest;
  }

  boolean isOne() {
    return lightest == heaviest;
  }

  /** What both hold. */
  Weights and(Weights other) {
    return new Weights(Math.max(lightest, other.lightest), Math.min(heaviest, other.heaviest));
  }
}
