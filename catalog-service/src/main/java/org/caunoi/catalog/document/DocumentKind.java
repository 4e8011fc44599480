package org.caunoi.catalog.document;

/** The sorts of office documents. */
public enum DocumentKind {
  /** Công văn. */
  OFFICIAL_LETTER,
  /** Công hàm. */
  NOTE_VERBALE,
  /** Báo cáo. */
  REPORT,
  /** Quyết định. */
  DECISION,
  /** Kế hoạch, chương trình. */
  PLAN,
  /** Biên bản. */
  MINUTES,
  /** The text of an agreement. */
  AGREEMENT,
  OTHER
}
