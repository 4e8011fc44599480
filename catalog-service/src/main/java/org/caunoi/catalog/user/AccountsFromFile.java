package org.caunoi.catalog.user;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Creates the accounts of CAUNOI_ACCOUNTS_FILE that do not exist yet. An account that exists keeps
 * its password and role. Safe with any number of replicas.
 */
@ApplicationScoped
public class AccountsFromFile {
  private final Optional<Path> file;
  private final ObjectMapper json;
  private final EntityManager entities;
  private final Clock clock;

  AccountsFromFile(
      @ConfigProperty(name = "caunoi.accounts-file") Optional<Path> file,
      ObjectMapper json,
      EntityManager entities,
      Clock clock) {
    this.file = file;
    this.json = json;
    this.entities = entities;
    this.clock = clock;
  }

  @Transactional
  void create(@Observes StartupEvent started) {
    file.ifPresent(path -> read(path).byName().forEach(this::createMissing));
  }

  private AccountsFile read(Path path) {
    try {
      return json.readValue(path.toFile(), AccountsFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the accounts in " + path, e);
    }
  }

  private void createMissing(String name, AccountsFile.Entry entry) {
    Roles.includedIn(entry.role());
    if (entities.find(Account.class, name) != null) {
      return;
    }
    entities
        .createNativeQuery(
            """
            insert into account (name, password_hash, role, created_at)
            values (:name, :hash, :role, :now) on conflict (name) do nothing
            """)
        .setParameter("name", name)
        .setParameter("hash", BcryptUtil.bcryptHash(entry.password()))
        .setParameter("role", entry.role())
        .setParameter("now", clock.instant())
        .executeUpdate();
  }
}
