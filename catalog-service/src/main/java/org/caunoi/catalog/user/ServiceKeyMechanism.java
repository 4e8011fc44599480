package org.caunoi.catalog.user;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** X-API-Key: a service's key becomes its role. Asked before HTTP Basic. */
@ApplicationScoped
public class ServiceKeyMechanism implements HttpAuthenticationMechanism {
  static final String HEADER = "X-API-Key";

  private final ServiceKeys keys;

  ServiceKeyMechanism(ServiceKeys keys) {
    this.keys = keys;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identityProviderManager) {
    String key = context.request().getHeader(HEADER);
    if (key == null) {
      return Uni.createFrom().nullItem();
    }
    return Uni.createFrom()
        .item(() -> keys.roleOf(key).orElseThrow(AuthenticationFailedException::new))
        .map(ServiceKeyMechanism::identity);
  }

  private static SecurityIdentity identity(String role) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(role))
        .addRole(role)
        .build();
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().nullItem();
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of();
  }

  @Override
  public int getPriority() {
    // Above that of Basic: who sends a key is known by it, or not at all.
    return 10 * DEFAULT_PRIORITY;
  }
}
