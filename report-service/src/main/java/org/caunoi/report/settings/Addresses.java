package org.caunoi.report.settings;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Mail addresses that can be written into a header and an envelope as they are. */
public final class Addresses {
  private static final int LONGEST = 254;

  /** RFC 5321's dot-string and domain, in ASCII: nothing in it ends a header or an envelope. */
  private static final Pattern FORM =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

  private Addresses() {}

  /**
   * The address without blanks around it.
   *
   * @throws IllegalArgumentException where it is none
   */
  public static String checked(@Nullable String address) {
    String stripped = address == null ? "" : address.strip();
    if (!valid(stripped)) {
      throw new IllegalArgumentException("write addresses as name@example.vn");
    }
    return stripped;
  }

  /** Whether it is an address. */
  static boolean valid(String address) {
    return address.length() <= LONGEST && FORM.matcher(address).matches();
  }
}
