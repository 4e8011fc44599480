-- What the search looks at: one row per thing of the register, kept by triggers (V293), so that it
-- is right whatever writes. All that may be asked for is a lexeme, so that one index finds it:
--   word   in any text of the thing            .word  in its title or among its parties
--   ^w     begins with that letter (.^w, ~^w)
--   ~word  in a name of a locality, organisation, official or partnership
--   =name  a whole name or title               -name  another name of a locality, whole
--   #KIND  ?REVIEW  @partner  !ours  !open
create table search_entry (
  id text collate "C" constraint search_entry_pk primary key,
  kind text not null,
  type text,
  title text not null,
  title_en text,
  ours boolean not null,
  review text,
  first_day date,
  last_day date,
  -- Names come before what has a date (10), the wider ones first.
  weight integer not null,
  -- The undated come last.
  sort_day date not null generated always as (coalesce(first_day, date '0001-01-01')) stored,
  lexemes tsvector not null,
  -- The transaction that wrote it: a fact that is changed ten times in one is written once.
  written_in xid8 not null default pg_current_xact_id()
);

create index search_entry_lexemes on search_entry using gin (lexemes);
create index search_entry_by_day on search_entry (sort_day desc, id desc) where weight = 10;

-- Only a page is sorted by the day; this tells the planner that lexemes are what narrows.
alter table search_entry alter column lexemes set statistics 500;
