package org.caunoi.report.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.caunoi.report.brief.Brief;
import org.caunoi.report.brief.BriefAssembler;
import org.caunoi.report.brief.BusyMonth;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.brief.Imprint;
import org.caunoi.report.brief.Letterhead;
import org.caunoi.report.brief.Office;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.MonthFacts;
import org.caunoi.report.catalog.SampleRegister;

/** Briefs of the sample articles, with the letterhead of a body that does not exist. */
public final class SampleBriefs {
  private static final Letterhead LETTERHEAD =
      new Letterhead(
          "ĐƠN VỊ CẤP TRÊN",
          "Ủy ban nhân dân thành phố",
          "ĐƠN VỊ MẪU",
          "ĐVM",
          "Hà Nội",
          "THỦ TRƯỞNG ĐƠN VỊ",
          "Nguyễn Văn Mẫu",
          List.of("Lãnh đạo Thành phố (để báo cáo)", "Lưu: VT, ĐVM"));

  private SampleBriefs() {}

  /** A draft: nothing is confirmed yet. */
  public static Brief draft(String month, String language) {
    return of(SampleRegister.facts(), month, language, Edition.DRAFT);
  }

  /** A released one: everything was confirmed. */
  public static Brief released(String month, String language) {
    return of(SampleRegister.facts("CONFIRMED"), month, language, Edition.RELEASED);
  }

  /** A released one of a busy month. */
  public static Brief busy(String month, String language, int activities) {
    MonthFacts facts = BusyMonth.facts(Period.of(YearMonth.parse(month)), activities);
    return of(facts, month, language, Edition.RELEASED);
  }

  /** Any. */
  public static Brief of(MonthFacts facts, String month, String language, Edition edition) {
    boolean released = edition == Edition.RELEASED;
    Imprint imprint =
        new Imprint(
            edition,
            Instant.parse("2026-11-23T02:00:00Z"),
            released ? LocalDate.of(2026, 12, 1) : null,
            released ? "05" : null);
    return new BriefAssembler(new Office("vn-ha-noi", null, null), LETTERHEAD)
        .assemble(facts, Period.of(YearMonth.parse(month)), language, imprint);
  }
}
