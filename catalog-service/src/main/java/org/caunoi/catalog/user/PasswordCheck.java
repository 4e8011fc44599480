package org.caunoi.catalog.user;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.caunoi.catalog.http.Advice;
import org.caunoi.catalog.http.ProblemException;
import org.caunoi.catalog.http.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Checks a name and a password. A bcrypt check takes about 60 ms on purpose; who passed one is
 * recognised for a minute by an HMAC under a key that lives only in this process. Thread-safe.
 */
@ApplicationScoped
public class PasswordCheck {
  static final Duration REMEMBERED = Duration.ofMinutes(1);

  // What an unknown name is checked against, so that it takes as long as a known one.
  private static final String NOBODY = BcryptUtil.bcryptHash("nobody has this password");

  private static final Advice WAIT =
      new Advice(
          "Sai mật khẩu quá nhiều lần; hãy chờ rồi thử lại.",
          "Too many wrong passwords; wait, then try again.");

  private record Verified(byte[] proof, String role, Instant until) {}

  private final Accounts accounts;
  private final Clock clock;
  private final FailedLogins failures;
  private final Map<String, Verified> verified = new ConcurrentHashMap<>();
  private final SecretKeySpec processKey;

  PasswordCheck(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
    this.failures = new FailedLogins(clock);
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    this.processKey = new SecretKeySpec(key, "HmacSHA256");
  }

  /**
   * The role of the account, or empty when name or password is wrong. Blocks.
   *
   * @throws ProblemException 429 when the name failed too often just now
   */
  public Optional<String> roleOf(String name, char[] password) {
    byte[] proof = proof(name, password);
    Verified known = verified.get(name);
    if (known != null
        && clock.instant().isBefore(known.until())
        && MessageDigest.isEqual(known.proof(), proof)) {
      return Optional.of(known.role());
    }
    int seconds = failures.refusedForSeconds(name);
    if (seconds > 0) {
      throw ProblemException.retryAfter(ProblemType.TOO_MANY_REQUESTS, WAIT, seconds);
    }
    Account account = QuarkusTransaction.joiningExisting().call(() -> find(name));
    if (!matches(account, password)) {
      failures.failed(name);
      return Optional.empty();
    }
    failures.succeeded(name);
    verified.put(name, new Verified(proof, account.role, clock.instant().plus(REMEMBERED)));
    return Optional.of(account.role);
  }

  /** The database keeps no NUL, and refuses to look for one. */
  private @Nullable Account find(String name) {
    return name.indexOf('\0') < 0 ? accounts.findById(name) : null;
  }

  private static boolean matches(@Nullable Account account, char[] password) {
    boolean same =
        BcryptUtil.matches(new String(password), account == null ? NOBODY : account.passwordHash);
    return same && account != null;
  }

  private byte[] proof(String name, char[] password) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(processKey);
      mac.update(name.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(new String(password).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HmacSHA256", e);
    }
  }
}
