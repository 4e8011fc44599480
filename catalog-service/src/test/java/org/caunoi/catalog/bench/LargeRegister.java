package org.caunoi.catalog.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills a register, migrated and with its gazetteer, as far as an office may in twenty-five years
 * (bench/register.sql). At scale 1: 200,000 activities, 20,000 agreements, 60,000 articles, a
 * million evidence rows.
 */
final class LargeRegister {

  private static final String QUEUE =
      """
      select queue_facts(array(select id from waiting_fact))
      """;

  private static final String KNOWN_PARTNERS =
      """
      insert into known_partner (locality_id)
        select distinct coalesce(party.locality_id, party.of_locality_id)
          from fact_party party join fact on fact.id = party.fact_id and fact.review = 'CONFIRMED'
         where party.side = 'PARTNER' and coalesce(party.locality_id, party.of_locality_id) is not null
          on conflict do nothing
      """;

  private static final String STAGES =
      """
      select propose_stages(id) from staged_agreement where not unsigned;
      select queue_stage(later_id) from (select distinct later_id from stage_proposal) proposed
      """;

  private LargeRegister() {}

  /** Fills it, past the triggers, then derives what they would have kept. */
  static void fill(Connection superuser, double scale) throws SQLException {
    superuser.setAutoCommit(true);
    try (Statement statement = superuser.createStatement()) {
      statement.execute("set bench.scale = '" + scale + "'");
      statement.execute("set session_replication_role = replica");
      statement.execute(script());
      statement.execute("analyze");
      statement.execute("select derive_everything()");
      statement.execute(KNOWN_PARTNERS);
      statement.execute(QUEUE);
      statement.execute(STAGES);
      statement.execute("set session_replication_role = origin");
      statement.execute("vacuum analyze");
    }
  }

  /** The first column of a query, as text. */
  static List<String> texts(Connection connection, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private static String script() {
    try (InputStream in = LargeRegister.class.getResourceAsStream("/bench/register.sql")) {
      if (in == null) {
        throw new IllegalStateException("/bench/register.sql is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
