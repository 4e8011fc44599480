package org.caunoi.report.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caunoi.report.brief.Brief;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.brief.Letterhead;
import org.caunoi.report.brief.Wording;
import org.jspecify.annotations.Nullable;

/** What stands once: head, title, marks and signature, as the template's parameters. */
final class Masthead {
  /** The marks, which stand on every page. */
  static final Set<String> REPEATED = Set.of("draft", "internal");

  private static final String MOTTO_1 = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String MOTTO_2 = "Độc lập - Tự do - Hạnh phúc";

  /** First among the recipients where "Kính gửi" names one (Decree 30/2020, Annex I). */
  private static final String AS_ABOVE = "Như trên";

  private final Brief brief;
  private final Wording wording;
  private final Letterhead letterhead;

  Masthead(Brief brief) {
    this.brief = brief;
    this.wording = Wording.of(brief.language(), brief.period());
    this.letterhead = brief.letterhead();
  }

  Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("title", brief.title());
    parameters.put("subject", brief.subject());
    parameters.put("issuingBody", set(letterhead.issuingBody(), "issuing-body"));
    putUnlessNull(parameters, "note", brief.note().isEmpty() ? null : brief.note());
    putUnlessNull(
        parameters,
        "draft",
        brief.imprint().edition() == Edition.RELEASED ? null : wording.text("mark.draft"));
    putUnlessNull(parameters, "internal", brief.internal() ? wording.text("mark.internal") : null);
    if ("vi".equals(brief.language())) {
      official(parameters);
    }
    return parameters;
  }

  private void official(Map<String, Object> parameters) {
    parameters.put("motto1", MOTTO_1);
    parameters.put("motto2", MOTTO_2);
    putUnlessNull(parameters, "parentBody", letterhead.parentBody());
    if (letterhead.addressee() != null) {
      parameters.put("addressee", "Kính gửi: " + letterhead.addressee());
    }
    parameters.put("number", number());
    parameters.put("placeAndDate", placeAndDate());
    parameters.put("recipientsTitle", "Nơi nhận:");
    parameters.put("recipients", recipients());
    parameters.put("signatoryPost", set(letterhead.signatoryPost(), "signatory-post"));
    parameters.put("signatoryName", set(letterhead.signatoryName(), "signatory-name"));
  }

  /** "Số: 05/BC-SNgV"; room for the clerk's hand until a number is given. */
  private String number() {
    String sign = "BC-" + set(letterhead.symbol(), "symbol");
    String number = brief.imprint().number();
    return "Số: " + (number == null ? "      /" + sign : number + "/" + sign);
  }

  /** Under the title of an annex: to which document it belongs (Decree 30/2020, Annex I). */
  String annexed() {
    return "vi".equals(brief.language())
        ? "(Kèm theo Báo cáo số " + number().substring("Số: ".length()) + " " + date() + ")"
        : wording.text("annex.of", brief.subject());
  }

  private String placeAndDate() {
    return set(letterhead.place(), "place") + ", " + date();
  }

  /** With room for the clerk's hand until the release. */
  private String date() {
    LocalDate day = brief.imprint().releasedOn();
    return day == null
        ? "ngày      tháng      năm         "
        : "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month(day), day.getYear());
  }

  /** Only the months 1 and 2 are padded (Decree 30/2020, Annex I). */
  private static String month(LocalDate day) {
    return (day.getMonthValue() <= 2 ? "0" : "") + day.getMonthValue();
  }

  private String recipients() {
    if (letterhead.recipients().isEmpty()) {
      return wording.text("unset", "recipients");
    }
    List<String> lines = new ArrayList<>(letterhead.recipients());
    if (letterhead.addressee() != null && !lines.contains(AS_ABOVE)) {
      lines.add(0, AS_ABOVE);
    }
    return "- " + String.join(";\n- ", lines) + ".";
  }

  private String set(@Nullable String value, String setting) {
    return value != null ? value : wording.text("unset", setting);
  }

  private static void putUnlessNull(
      Map<String, Object> parameters, String name, @Nullable String value) {
    if (value != null) {
      parameters.put(name, value);
    }
  }
}
