package org.caunoi.catalog.partnership;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.caunoi.catalog.review.Ids;

/**
 * Brings the partnerships that public lists tell of into the register, once, unreviewed, with their
 * source. They are leads: nothing counts or prints them until a person has confirmed them. A row
 * that is there already is left as people have made it.
 *
 * <p>A home that was merged whole into another one (a province) is succeeded by it. One that was
 * split up (in 2025 a district or a town, whose wards are many) awaits a person's word on who
 * carries the relation on.
 */
@ApplicationScoped
public class PartnershipSeed {
  private static final String PATH = "/gazetteer/partnerships.ndjson";

  private static final String INSERT =
      """
      insert into partnership (id, home_id, named_home_id, partner_id, kind, since, status, source,
          source_strength, created_at, changed_at)
      select cast(:id as uuid), case when whole then h.successor_id else h.id end, h.id, :partner,
          :kind, cast(:since as text),
          case when h.successor_id is null or whole then 'ACTIVE' else 'AWAITING_SUCCESSION' end,
          :source, :strength, now(), now()
      from (select l.*, l.successor_id is not null and p.level = 'COUNTRY' as whole
            from locality l left join locality p on p.id = l.parent_id where l.id = :home) h
      on conflict on constraint partnership_once do nothing
      """;

  private final EntityManager entities;
  private final ObjectMapper json;
  private final Clock clock;

  PartnershipSeed(EntityManager entities, ObjectMapper json, Clock clock) {
    this.entities = entities;
    this.json = json;
    this.clock = clock;
  }

  /** After the gazetteer, whose localities it names. */
  @Transactional
  void plant(@Observes @Priority(Interceptor.Priority.APPLICATION + 600) StartupEvent started) {
    lines().forEach(this::insert);
  }

  List<PartnershipLine> lines() {
    try (InputStream in = PartnershipSeed.class.getResourceAsStream(PATH)) {
      if (in == null) {
        throw new IllegalStateException(PATH + " is not on the class path");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return json.readerFor(PartnershipLine.class).<PartnershipLine>readValues(reader).readAll();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + PATH, e);
    }
  }

  private void insert(PartnershipLine line) {
    entities
        .createNativeQuery(INSERT)
        .setParameter("id", Ids.at(clock.instant()).toString())
        .setParameter("home", line.homeId())
        .setParameter("partner", line.partnerId())
        .setParameter("kind", line.kind().name())
        .setParameter("since", line.since())
        .setParameter("source", line.source())
        .setParameter("strength", line.confidence().name())
        .executeUpdate();
  }
}
