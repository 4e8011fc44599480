package org.caunoi.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.caunoi.report.brief.Brief;
import org.caunoi.report.brief.BriefAssembler;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.brief.Imprint;
import org.caunoi.report.brief.Letterhead;
import org.caunoi.report.brief.Office;
import org.caunoi.report.brief.Period;
import org.caunoi.report.catalog.SampleRegister;
import org.junit.jupiter.api.Test;

class BriefRendererTest {
  static final Letterhead SAMPLE =
      new Letterhead(
          "ĐƠN VỊ CẤP TRÊN",
          "ĐƠN VỊ MẪU",
          "ĐVM",
          "Hà Nội",
          "THỦ TRƯỞNG ĐƠN VỊ",
          "Nguyễn Văn Mẫu",
          List.of("Lãnh đạo Thành phố (để báo cáo)", "Lưu: VT, ĐVM"));

  @Test
  void renders() throws IOException {
    BriefRenderer renderer = new BriefRenderer();
    for (String language : List.of("vi", "en")) {
      for (String month : List.of("2022-11", "2023-09", "2023-11", "2024-04", "2024-05")) {
        Brief brief =
            new BriefAssembler(new Office("vn-ha-noi", null, null), SAMPLE)
                .assemble(
                    SampleRegister.facts(),
                    Period.of(YearMonth.parse(month)),
                    language,
                    new Imprint(Edition.DRAFT, Instant.parse("2026-11-23T02:00:00Z"), null, null));
        long t = System.nanoTime();
        Pdf pdf = renderer.render(brief);
        System.err.println(
            month
                + language
                + " ms "
                + (System.nanoTime() - t) / 1000000
                + " pages "
                + pdf.pages());
        assertThat(renderer.render(brief).sha256()).isEqualTo(pdf.sha256());
        Files.write(Path.of("target", month + "-" + language + ".pdf"), pdf.bytes());
      }
    }
  }
}
