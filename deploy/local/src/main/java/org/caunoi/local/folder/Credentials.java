package org.caunoi.local.folder;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caunoi.local.LaunchException;

/**
 * The accounts of a local run, as {@code credentials.json} holds them.
 *
 * @param user the administrator
 * @param password of the administrator
 * @param accounts the passwords of the other accounts by name
 */
public record Credentials(String user, String password, Map<String, String> accounts) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads the file, or makes it with random passwords on the first start.
   *
   * @throws LaunchException when the file cannot be read or written
   */
  public static Credentials of(DataFolder folder) throws LaunchException {
    try {
      if (!Files.exists(folder.credentials())) {
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(random());
        PrivateFiles.write(folder.credentials(), text + "\n");
      }
      return JSON.readValue(folder.credentials().toFile(), Credentials.class);
    } catch (IOException e) {
      throw new LaunchException(
          folder.credentials()
              + " cannot be used: "
              + e.getMessage().lines().findFirst().orElse(""),
          e);
    }
  }

  private static Credentials random() {
    Map<String, String> accounts = new LinkedHashMap<>();
    for (String name : new String[] {"officer", "approver", "viewer"}) {
      accounts.put(name, RandomText.password());
    }
    return new Credentials("administrator", RandomText.password(), accounts);
  }

  /** The password of an account. */
  public String passwordOf(String account) {
    String found = account.equals(user) ? password : accounts.get(account);
    if (found == null) {
      throw new IllegalArgumentException("No account " + account + " in credentials.json");
    }
    return found;
  }
}
