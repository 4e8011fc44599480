package org.caunoi.extraction.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one form of a page's URL, the key of its article. A fixed function of the URL alone: a change
 * of its rules changes article ids, so it is versioned.
 *
 * <p>Scheme https, host in lower case, no user, no default port, no fragment, no tracking
 * parameters; the other parameters sorted; no slash at the end of a path.
 */
public final class CanonicalUrl {

  /** Moves with every change of the rules. */
  public static final int VERSION = 1;

  private static final Pattern FORM =
      Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#.*)?");
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)(utm_[^=]*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|zarsrc|_ga|gidzl|mc_cid|mc_eid)"
              + "(=.*)?");

  private CanonicalUrl() {}

  /** The canonical form of {@code url}; what is not an absolute URL is only trimmed. */
  public static String of(String url) {
    var match = FORM.matcher(url.strip());
    if (!match.matches()) {
      return url.strip();
    }
    var scheme = match.group(1).toLowerCase(Locale.ROOT);
    var path = match.group(3).replaceAll("/+$", "");
    var query = match.group(4) == null ? "" : query(match.group(4));
    return (scheme.equals("http") ? "https" : scheme)
        + "://"
        + host(match.group(2))
        + (path.isEmpty() ? "/" : path)
        + (query.isEmpty() ? "" : "?" + query);
  }

  private static String host(String authority) {
    var host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    return host.replaceAll("\\.?(:(80|443)?)?$", "");
  }

  private static String query(String query) {
    return Arrays.stream(query.split("&"))
        .filter(parameter -> !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
        .sorted()
        .collect(Collectors.joining("&"));
  }
}
