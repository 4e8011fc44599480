package org.caunoi.catalog.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The file that CAUNOI_ACCOUNTS_FILE names: an administrator and, by role, the accounts named after
 * their roles.
 */
record AccountsFile(
    @JsonProperty(required = true) String user,
    @JsonProperty(required = true) String password,
    Map<String, String> accounts) {

  /** An account as it is in the file. */
  record Entry(String role, String password) {}

  Map<String, Entry> byName() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    entries.put(user, new Entry(Roles.ADMINISTRATOR, password));
    accounts.forEach(
        (name, secret) -> entries.put(name, new Entry(name.toUpperCase(Locale.ROOT), secret)));
    return entries;
  }
}
