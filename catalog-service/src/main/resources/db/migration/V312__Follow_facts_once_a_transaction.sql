-- All that is derived from facts (what is searched, listed, counted and queued) is written at the
-- commit, at once for all facts that the transaction has changed: a delivery changes a dozen, and
-- starting a statement costs more than a row of it. Their plans are made once a connection: making
-- one costs more than following it, too.

create function search_facts(changed uuid[]) returns void language plpgsql
  set plan_cache_mode = force_generic_plan as $$
begin
  insert into search_entry as old
      (id, kind, type, title, title_en, ours, review, first_day, last_day, weight, lexemes)
    select id, kind, type, title, title_en, ours, review, first_day, last_day, weight, lexemes
      from searchable_fact where fact_id = any (changed)
    on conflict (id) do update
      set type = excluded.type, title = excluded.title, title_en = excluded.title_en,
          ours = excluded.ours, review = excluded.review, first_day = excluded.first_day,
          last_day = excluded.last_day, lexemes = excluded.lexemes
      where (old.title, old.title_en, old.first_day, old.last_day, old.lexemes, old.type)
        is distinct from (excluded.title, excluded.title_en, excluded.first_day,
          excluded.last_day, excluded.lexemes, excluded.type);
  delete from search_entry where id in (
    select id::text from fact where id = any (changed) and superseded_at is not null);
end $$;

create function list_facts(changed uuid[]) returns void language plpgsql
  set plan_cache_mode = force_generic_plan as $$
begin
  delete from partner_fact where fact_id = any (changed) and (fact_id, partner_id) not in (
    select fact_id, partner_id from partner_of_fact where fact_id = any (changed));
  insert into partner_fact as old
      (fact_id, partner_id, kind, review, ours, first_day, last_day)
    select fact_id, partner_id, kind, review, ours, first_day, last_day
      from partner_of_fact where fact_id = any (changed)
    on conflict (fact_id, partner_id) do update
      set review = excluded.review, ours = excluded.ours, first_day = excluded.first_day,
          last_day = excluded.last_day
      where (old.review, old.ours, old.first_day, old.last_day) is distinct from
        (excluded.review, excluded.ours, excluded.first_day, excluded.last_day);
end $$;

create function stand_facts(changed uuid[]) returns void language plpgsql
  set plan_cache_mode = force_generic_plan as $$
begin
  delete from standing_fact where fact_id = any (changed);
  insert into standing_fact select * from fact_that_stands where fact_id = any (changed);
end $$;

-- What waits, and where. What is confirmed and contradicted may be in a released brief: it comes with
-- the papers.
create view waiting_fact as
select f.id, f.kind,
    queue_rank(case when waits.against then least(told.band, 1) else told.band end, told.is_new,
      told.head, told.articles) as rank,
    f.ours, f.confidence, case when not waits.against then f.confirmed_by end as confirmed_by,
    told.is_new as new_partner, told.head as head_level, told.articles,
    case when waits.against then f.changed_at else f.created_at end as since,
    waits.against as contradicted
  from fact f
  cross join lateral (
    select f.review = 'CONFIRMED' and exists (
      select from fact_conflict c where c.fact_id = f.id and c.article_id is null) as against
    offset 0) waits
  cross join lateral (
    select queue_band(f.id, f.kind) as band, false as is_new, 2 as head, 0 as articles
     where f.kind in ('OFFICIAL', 'ORGANISATION')
    union all
    select queue_band(f.id, f.kind), queue_new_partner(f.id), queue_head_level(f.id),
        (select count(distinct article_id)::integer from evidence e where e.fact_id = f.id)
     where f.kind not in ('OFFICIAL', 'ORGANISATION')
    offset 0) told
 where f.superseded_at is null and (f.review = 'UNREVIEWED' or waits.against);

create function queue_facts(changed uuid[]) returns void language plpgsql
  set plan_cache_mode = force_generic_plan as $$
begin
  delete from queue_item where id = any (changed) and id not in (
    select id from waiting_fact where id = any (changed));
  insert into queue_item as item (id, kind, rank, ours, confidence, confirmed_by, new_partner,
      head_level, articles, since, contradicted)
    select id, kind, rank, ours, confidence, confirmed_by, new_partner, head_level, articles, since,
        contradicted
      from waiting_fact where id = any (changed)
    on conflict (id) do update set rank = excluded.rank, ours = excluded.ours,
      confidence = excluded.confidence, confirmed_by = excluded.confirmed_by,
      new_partner = excluded.new_partner, head_level = excluded.head_level,
      articles = excluded.articles,
      since = case when item.contradicted then item.since else excluded.since end,
      contradicted = excluded.contradicted;
end $$;

create or replace function queue_fact(wanted uuid) returns void language plpgsql as $$
begin
  perform queue_facts(array[wanted]);
end $$;

create function partners_of(facts uuid[]) returns text[] language sql stable
begin atomic
  select array_agg(fact_id || ' ' || partner_id order by fact_id, partner_id)
    from partner_fact where fact_id = any (facts);
end;

create function derive_facts(changed uuid[]) returns void language plpgsql as $$
declare
  before text[] := partners_of(changed);
  after text[];
  promises uuid[];
begin
  perform search_facts(changed);
  perform list_facts(changed);
  perform stand_facts(changed);
  perform queue_facts(changed);
  after := partners_of(changed);
  if before is distinct from after then
    -- What was promised at an activity has its partners; locked, or it might be read before another
    -- transaction changes it, and be written after.
    promises := array(
      select fact.id from fact join commitment using (id)
       where fact.id <> all (changed) and commitment.activity_id in (
         select split_part(moved, ' ', 1)::uuid from (
           (select unnest(before) except select unnest(after)) union all
           (select unnest(after) except select unnest(before))) moved (moved))
       order by fact.id for no key update of fact);
    if promises <> '{}' then
      perform search_facts(promises);
      perform list_facts(promises);
      perform stand_facts(promises);
    end if;
  end if;
end $$;

-- The transaction's changed facts, until they are followed.
create function note_fact() returns trigger language plpgsql as $$
declare
  noted text := coalesce(current_setting('caunoi.changed_facts', true), '');
begin
  if position(new.id::text in noted) = 0 then
    perform set_config('caunoi.changed_facts', noted || ' ' || new.id, true);
  end if;
  return null;
end $$;

create or replace function follow_fact() returns trigger language plpgsql as $$
declare
  changed uuid[] := string_to_array(ltrim(current_setting('caunoi.changed_facts', true)), ' ');
begin
  if changed <> '{}' then
    perform set_config('caunoi.changed_facts', '', true);
    perform derive_facts(changed);
  end if;
  return null;
end $$;

drop trigger queue_fact_added on fact;
drop trigger queue_fact_changed on fact;
drop trigger fact_followed_again on fact;
drop function queue_changed_fact();

create trigger fact_noted after insert on fact for each row execute function note_fact();

-- People and organisations move on with every article that names them, which changes nothing here.
create trigger fact_noted_again after update on fact for each row
  when (new.kind not in ('ORGANISATION', 'OFFICIAL')
    or (old.review, old.ours, old.superseded_at, old.confirmed_by, old.confidence)
      is distinct from (new.review, new.ours, new.superseded_at, new.confirmed_by, new.confidence))
  execute function note_fact();

create constraint trigger fact_followed_again after update on fact
  deferrable initially deferred for each row
  when (new.kind not in ('ORGANISATION', 'OFFICIAL')
    or (old.review, old.ours, old.superseded_at, old.confirmed_by, old.confidence)
      is distinct from (new.review, new.ours, new.superseded_at, new.confirmed_by, new.confidence))
  execute function follow_fact();

create trigger organisation_noted after update on organisation
  for each row execute function note_fact();

create trigger official_noted after update on official
  for each row execute function note_fact();

-- With whom something is confirmed.
create function know_partners() returns trigger language plpgsql as $$
begin
  perform queue_know(partner) from queue_partners(new.id) as partner;
  return null;
end $$;

create constraint trigger fact_known after insert on fact
  deferrable initially deferred for each row when (new.review = 'CONFIRMED')
  execute function know_partners();

create constraint trigger fact_known_again after update on fact
  deferrable initially deferred for each row
  when ((old.review = 'CONFIRMED') <> (new.review = 'CONFIRMED'))
  execute function know_partners();

create or replace function search_renamed_localities() returns trigger language plpgsql as $$
declare renamed text[] := array(select written.id from written join before using (id)
  where (written.name_vi, written.name_en) is distinct from (before.name_vi, before.name_en));
begin
  perform search_localities(array(select id from written));
  perform search_facts(array(
    select distinct fact_id from fact_party where locality_id = any (renamed)));
  perform search_partnerships(array(select id from partnership
    where home_id = any (renamed) or named_home_id = any (renamed) or partner_id = any (renamed)));
  return null;
end $$;

drop function search_fact(uuid), list_fact(uuid), stand_fact(uuid);
alter table search_entry drop column written_in;
