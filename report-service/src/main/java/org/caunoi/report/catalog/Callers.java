package org.caunoi.report.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.caunoi.report.digest.Sha256;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Callers, asked of the catalogue and remembered for a moment; a refusal is never remembered. */
@ApplicationScoped
public class Callers {
  /** A right that is taken away is gone after this at the latest. */
  private static final Duration REMEMBERED = Duration.ofSeconds(30);

  private static final int MOST_REMEMBERED = 1000;
  private static final int UNAUTHORIZED = 401;

  private final CallerApi api;
  private final Clock clock;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  Callers(@RestClient CallerApi api, Clock clock) {
    this.api = api;
    this.clock = clock;
  }

  /**
   * Who sends this Authorization header. Fails with {@link UnknownCallerException} where the
   * catalogue refuses it and with {@link RegisterUnavailableException} where it cannot say.
   */
  public Uni<Caller> of(String authorization) {
    String key = Sha256.of(authorization);
    Known caller = known.get(key);
    if (caller != null && clock.instant().isBefore(caller.until())) {
      return Uni.createFrom().item(caller.caller());
    }
    return api.me(authorization)
        .onFailure()
        .transform(Callers::meaning)
        .invoke(answer -> remember(key, answer));
  }

  private void remember(String key, Caller caller) {
    if (known.size() >= MOST_REMEMBERED) {
      known.clear();
    }
    known.put(key, new Known(caller, clock.instant().plus(REMEMBERED)));
  }

  private static Throwable meaning(Throwable failure) {
    if (failure instanceof WebApplicationException e
        && e.getResponse().getStatus() == UNAUTHORIZED) {
      return new UnknownCallerException();
    }
    return new RegisterUnavailableException("the catalogue cannot say who is calling", failure);
  }

  private record Known(Caller caller, Instant until) {}

  /** The catalogue knows no such user and password. */
  public static final class UnknownCallerException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
