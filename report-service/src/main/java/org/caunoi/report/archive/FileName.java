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
    String month = brief.periodStart.toString().substring(0, 7);
    String state = brief.state.name().toLowerCase(Locale.ROOT);
    String plain = "brief-%s-%s-%s.pdf".formatted(month, brief.language, state);
    String full = "vi".equals(brief.language) ? "Báo cáo hợp tác quốc tế " + month + ".pdf" : plain;
    String encoded = URLEncoder.encode(full, StandardCharsets.UTF_8).replace("+", "%20");
    return "inline; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}
