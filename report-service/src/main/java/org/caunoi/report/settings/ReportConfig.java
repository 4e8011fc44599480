package org.caunoi.report.settings;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Optional;
import org.caunoi.report.brief.PeriodRule;

/** Who issues the briefs, and since when. The names of the office have no default. */
@ConfigMapping(prefix = "caunoi.report")
public interface ReportConfig {
  /**
   * First month that gets a brief whatever happened in it; the month of installation if not set.
   */
  Optional<YearMonth> firstPeriod();

  /** How the year is cut into months. */
  PeriodRule periodRule();

  /** How often drafts follow the register; shorter = fresher drafts, more questions to it. */
  Duration redraftInterval();

  /** The body above, in capitals, such as "UBND THÀNH PHỐ …"; may be left out. */
  Optional<String> parentBody();

  /** To whom the office reports, behind "Kính gửi:"; may be left out. */
  Optional<String> addressee();

  /** The body that issues, in capitals. */
  Optional<String> issuingBody();

  /** Its symbol in numbers, such as SNgV in "Số: 05/BC-SNgV". */
  Optional<String> symbol();

  /** Where it sits, as written before the date. */
  Optional<String> place();

  /** Post of who signs, in capitals, with TM., KT. … where due. */
  Optional<String> signatoryPost();

  /** Name of who signs. */
  Optional<String> signatoryName();

  /** Lines of "Nơi nhận", separated by semicolons. */
  Optional<String> recipients();
}
