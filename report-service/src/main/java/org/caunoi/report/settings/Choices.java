package org.caunoi.report.settings;

import static org.caunoi.report.settings.Checks.line;
import static org.caunoi.report.settings.Checks.lines;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.caunoi.report.brief.PeriodRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the office has set itself. Where a member is null, the configuration's word stands.
 *
 * @param addressee to whom the office reports, behind "Kính gửi:"
 * @param recipients lines of "Nơi nhận"
 * @param internalMark when LƯU HÀNH NỘI BỘ is printed
 * @param firstPeriod first month that gets a brief whatever happened in it
 * @param mail who gets released briefs by mail
 */
@Schema(name = "NewSettings")
public record Choices(
    @Nullable String parentBody,
    @Nullable String addressee,
    @Nullable String issuingBody,
    @Nullable String symbol,
    @Nullable String place,
    @Nullable String signatoryPost,
    @Nullable String signatoryName,
    @Nullable List<String> recipients,
    @Nullable InternalMark internalMark,
    @Nullable PeriodRule periodRule,
    @Nullable YearMonth firstPeriod,
    @Nullable List<MailingList> mail) {

  /** Nothing set: the configuration stands. */
  public static final Choices NONE =
      new Choices(null, null, null, null, null, null, null, null, null, null, null, null);

  /** As the metadata of outgoing documents hold them (Decree 30/2020, Annex VI). */
  private static final int LONGEST_BODY = 200;

  private static final int LONGEST_SYMBOL = 30;
  private static final int LONGEST_PLACE = 100;
  private static final int LONGEST_POST = 100;
  private static final int LONGEST_NAME = 50;
  private static final int MOST_RECIPIENTS = 30;

  /** A brief for each month since 1 is a slip of the pen. */
  private static final int EARLIEST_YEAR = 2000;

  /** Groups of letters and digits with "-" between them, no spaces. */
  private static final Pattern SYMBOL = Pattern.compile("[\\p{L}\\p{N}]+([-.&][\\p{L}\\p{N}]+)*");

  /**
   * Checks each member and takes blank ones for null.
   *
   * @throws IllegalArgumentException for what could not be printed or sent
   */
  public Choices {
    parentBody = line("parentBody", parentBody, LONGEST_BODY);
    addressee = line("addressee", addressee, LONGEST_BODY);
    issuingBody = line("issuingBody", issuingBody, LONGEST_BODY);
    symbol = line("symbol", symbol, LONGEST_SYMBOL);
    place = line("place", place, LONGEST_PLACE);
    signatoryPost = line("signatoryPost", signatoryPost, LONGEST_POST);
    signatoryName = line("signatoryName", signatoryName, LONGEST_NAME);
    recipients = lines("recipients", recipients, LONGEST_BODY, MOST_RECIPIENTS);
    if (symbol != null && !SYMBOL.matcher(symbol).matches()) {
      throw new IllegalArgumentException("symbol has letters and digits, and - between groups");
    }
    if (firstPeriod != null && firstPeriod.getYear() < EARLIEST_YEAR) {
      throw new IllegalArgumentException("firstPeriod is " + EARLIEST_YEAR + "-01 or later");
    }
    mail = mail == null ? null : lists(mail);
  }

  private static List<MailingList> lists(List<@Nullable MailingList> lists) {
    Set<String> seen = new HashSet<>();
    for (MailingList list : lists) {
      if (list == null || !seen.add(list.kind() + list.language())) {
        throw new IllegalArgumentException("mail has one list for each kind and language");
      }
    }
    return List.copyOf(lists);
  }

  /** When a brief bears the mark LƯU HÀNH NỘI BỘ. */
  public enum InternalMark {
    /** While it holds facts that are for the office alone. */
    WHEN_NEEDED,
    /** Always. */
    ALWAYS
  }
}
