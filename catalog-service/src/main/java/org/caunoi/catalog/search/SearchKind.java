package org.caunoi.catalog.search;

/** The kinds of things that are found. */
public enum SearchKind {
  ACTIVITY(Weights.DATED),
  AGREEMENT(Weights.DATED),
  COMMITMENT(Weights.DATED),
  MILESTONE(Weights.DATED),
  OFFICIAL(new Weights(7, 7)),
  ORGANISATION(new Weights(6, 6)),
  LOCALITY(Weights.NAMES),
  PARTNERSHIP(new Weights(5, 5)),
  ARTICLE(Weights.DATED),
  DOCUMENT(Weights.DATED);

  private final Weights weights;

  SearchKind(Weights weights) {
    this.weights = weights;
  }

  Weights weights() {
    return weights;
  }
}
