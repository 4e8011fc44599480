package org.caunoi.ingest.catalog;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.caunoi.ingest.http.ProblemException;
import org.caunoi.ingest.http.ProblemType;

/** Lets the catalogue, which alone has the accounts, say who a caller is. */
@ApplicationScoped
class CatalogIdentityProvider implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  private final CatalogClient client;
  private final CallerCache cache;

  CatalogIdentityProvider(CatalogClient client, CallerCache cache) {
    this.client = client;
    this.cache = cache;
  }

  @Override
  public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
    return UsernamePasswordAuthenticationRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
    var name = request.getUsername() + ":" + new String(request.getPassword().getPassword());
    var authorization =
        "Basic " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    var known = cache.find(authorization);
    return known.isPresent()
        ? Uni.createFrom().item(identity(known.get()))
        : context.runBlocking(() -> identity(ask(authorization)));
  }

  private Caller ask(String authorization) {
    try {
      var caller = client.whoIs(authorization).orElseThrow(AuthenticationFailedException::new);
      cache.keep(authorization, caller);
      return caller;
    } catch (CatalogUnavailableException e) {
      throw new ProblemException(ProblemType.CATALOGUE_UNAVAILABLE, RETRY_AFTER);
    }
  }

  private static SecurityIdentity identity(Caller caller) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(caller.user()))
        .addRoles(caller.roles())
        .build();
  }
}
