package org.caunoi.catalog.locality;

import java.util.List;

/**
 * The import as statements over the staged lines ({@code file_line}): the database takes the JSON
 * apart, so 11,364 localities cost a few statements. Display names: the first Vietnamese one, the
 * first official English one.
 */
final class GazetteerSql {

  static final String STAGE =
      "create temporary table file_line (line text not null, j jsonb not null) on commit drop";

  static final String FILL =
      "insert into file_line select line, line::jsonb from unnest(?) as line";

  private static final String LOCALITIES =
      """
      insert into locality as old (id, level, country, parent_id, successor_id, name_vi, name_en,
          latitude, longitude, valid_from, valid_to, source, file_line, created_at, changed_at)
      select j->>'id', j->>'level', j->>'country', j->>'parentId', j->>'successorId',
          jsonb_path_query_first(j, '$.names[*] ? (@.language == "vi").text') #>> '{}',
          jsonb_path_query_first(j,
              '$.names[*] ? (@.language == "en" && @.kind == "OFFICIAL").text') #>> '{}',
          (j->>'lat')::float8, (j->>'lon')::float8, (j->>'validFrom')::date,
          (j->>'validTo')::date, j->>'source', line, now(), now()
      from file_line
      on conflict (id) do update set
          level = excluded.level, country = excluded.country, parent_id = excluded.parent_id,
          successor_id = excluded.successor_id, name_vi = excluded.name_vi,
          name_en = excluded.name_en, latitude = excluded.latitude,
          longitude = excluded.longitude, valid_from = excluded.valid_from,
          valid_to = excluded.valid_to, source = excluded.source,
          file_line = excluded.file_line, withdrawn = false, version = old.version + 1,
          changed_at = excluded.changed_at
      """;

  private static final String WITHDRAWN =
      """
      update locality l set withdrawn = true, version = version + 1, changed_at = now()
      where not withdrawn and decided_by is null
          and not exists (select from file_line where j->>'id' = l.id)
      """;

  private static final String UNCHANGED =
      """
      delete from file_line f using locality l
      where l.id = f.j->>'id'
          and (l.decided_by is not null or l.file_line = f.line and not l.withdrawn)
      """;

  private static final String OLD_NAMES =
      """
      delete from locality_name
      where decided_by is null and locality_id in (select j->>'id' from file_line)
      """;

  private static final String NAMES =
      """
      insert into locality_name (locality_id, text, language, kind, risky, position)
      select j->>'id', n->>'text', n->>'language', n->>'kind',
          coalesce((n->>'risky')::boolean, false), position
      from file_line, jsonb_array_elements(j->'names') with ordinality as t (n, position)
      on conflict on constraint locality_name_once do nothing
      """;

  private static final String OLD_IDENTIFIERS =
      """
      delete from locality_identifier where locality_id in (select j->>'id' from file_line)
      """;

  private static final String IDENTIFIERS =
      """
      insert into locality_identifier (locality_id, position, scheme, value)
      select j->>'id', position - 1, i->>'scheme', i->>'value'
      from file_line, jsonb_array_elements(j->'identifiers') with ordinality as t (i, position)
      """;

  /** In this order, in one transaction. */
  static final List<String> STATEMENTS =
      List.of(
          "analyze file_line",
          WITHDRAWN,
          UNCHANGED,
          LOCALITIES,
          OLD_NAMES,
          NAMES,
          OLD_IDENTIFIERS,
          IDENTIFIERS,
          "analyze locality",
          "analyze locality_name");

  /** Localities that officers gave names, with their line and those names in order. */
  static final String OFFICERS_NAMES =
      """
      select l.id, l.file_line, n.text, n.language, n.kind, n.risky
      from locality l join locality_name n on n.locality_id = l.id
      where n.decided_by is not null and l.decided_by is null order by l.id, n.position, n.id
      """;

  private GazetteerSql() {}
}
