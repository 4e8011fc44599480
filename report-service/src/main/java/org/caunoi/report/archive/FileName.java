package org.caunoi.report.archive;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The name under which a brief's document is saved (RFC 6266): plain, and in full for those who
 * can.
 */
final class FileName {
  private FileName() {}

  static String of(BriefRecord brief) {
    String plain = plain(brief);
    String full =
        "vi".equals(brief.language)
            ? "Báo cáo hợp tác quốc tế " + brief.period().month() + revision(brief) + ".pdf"
            : plain;
    String encoded = URLEncoder.encode(full, StandardCharsets.UTF_8).replace("+", "%20");
    return "inline; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }

  /** The plain one. */
  static String plain(BriefRecord brief) {
    return "brief-%s-%s-%s%s.pdf"
        .formatted(
            brief.period().month(),
            brief.language,
            brief.state.name().toLowerCase(Locale.ROOT),
            revision(brief));
  }

  private static String revision(BriefRecord brief) {
    return brief.revision == 1 ? "" : "-r" + brief.revision;
  }
}
