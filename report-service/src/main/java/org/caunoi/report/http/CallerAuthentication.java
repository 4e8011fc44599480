package org.caunoi.report.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Locale;
import org.caunoi.report.catalog.Caller;
import org.caunoi.report.catalog.Callers;
import org.caunoi.report.catalog.Callers.UnknownCallerException;

/** HTTP Basic, decided by the catalogue: accounts live there alone. */
@ApplicationScoped
class CallerAuthentication implements HttpAuthenticationMechanism {
  private static final int UNAUTHORIZED = 401;

  private final Callers callers;

  CallerAuthentication(Callers callers) {
    this.callers = callers;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager providers) {
    String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith("basic ")) {
      return Uni.createFrom().nullItem();
    }
    return callers
        .of(authorization)
        .onFailure(UnknownCallerException.class)
        .transform(AuthenticationFailedException::new)
        .map(CallerAuthentication::identity);
  }

  private static SecurityIdentity identity(Caller caller) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(caller.user()))
        .addRoles(new HashSet<>(caller.roles()))
        .build();
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom()
        .item(new ChallengeData(UNAUTHORIZED, "WWW-Authenticate", ProblemMappers.CHALLENGE));
  }
}
