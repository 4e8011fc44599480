-- Who was active in a year, and who was bound by a paper on a day, is told by an index of each alone.
alter table partner_fact
  -- Of an activity: whether it was.
  add held boolean not null default false,
  -- Of a paper that exists: the days on which it is in force, infinite where they are not told.
  add bound_from date,
  add bound_to date,
  add is_bundle boolean not null default false;

create or replace view partner_of_fact as
select distinct f.id as fact_id, partner_id collate "C" as partner_id, f.kind, f.review, f.ours,
    f.first_day, f.last_day, coalesce(activity.act = 'HELD', false) as held,
    case when stands then coalesce(greatest(f.first_day, a.valid_from), '-infinity') end
      as bound_from,
    case when stands then coalesce(a.valid_to, 'infinity') end as bound_to,
    coalesce(a.papers <> 1, false) as is_bundle
  from fact f
  left join commitment on commitment.id = f.id
  left join activity on activity.id = f.id
  left join agreement a on a.id = f.id
  join fact_party p on p.fact_id in (f.id, commitment.activity_id) and p.side = 'PARTNER'
  cross join lateral unnest(array[p.locality_id, p.of_locality_id, p.organisation_id::text])
    as partner_id
  cross join lateral (
    select a.status in ('SIGNED', 'IN_FORCE', 'RENEWED') and not a.background) paper (stands)
 where f.superseded_at is null and partner_id is not null
   and f.kind in ('ACTIVITY', 'AGREEMENT', 'COMMITMENT', 'MILESTONE');

update partner_fact old set held = new.held, bound_from = new.bound_from,
    bound_to = new.bound_to, is_bundle = new.is_bundle
  from partner_of_fact new
 where (new.fact_id, new.partner_id) = (old.fact_id, old.partner_id)
   and old.kind in ('ACTIVITY', 'AGREEMENT');

create index partner_fact_active on partner_fact (review, ours, sort_day, partner_id)
  include (last_day) where held;

create index partner_fact_last_held on partner_fact (partner_id, sort_day desc)
  include (review, ours, last_day) where held;

create index partner_fact_bound on partner_fact (review, ours, partner_id)
  include (fact_id, bound_from, bound_to, is_bundle) where bound_from is not null;

create or replace function list_facts(changed uuid[]) returns void language plpgsql
  set plan_cache_mode = force_generic_plan as $$
begin
  delete from partner_fact where fact_id = any (changed) and (fact_id, partner_id) not in (
    select fact_id, partner_id from partner_of_fact where fact_id = any (changed));
  insert into partner_fact as old
      (fact_id, partner_id, kind, review, ours, first_day, last_day, held, bound_from, bound_to,
        is_bundle)
    select fact_id, partner_id, kind, review, ours, first_day, last_day, held, bound_from, bound_to,
        is_bundle
      from partner_of_fact where fact_id = any (changed)
    on conflict (fact_id, partner_id) do update
      set review = excluded.review, ours = excluded.ours, first_day = excluded.first_day,
          last_day = excluded.last_day, held = excluded.held, bound_from = excluded.bound_from,
          bound_to = excluded.bound_to, is_bundle = excluded.is_bundle
      where (old.review, old.ours, old.first_day, old.last_day, old.held, old.bound_from,
          old.bound_to, old.is_bundle)
        is distinct from (excluded.review, excluded.ours, excluded.first_day, excluded.last_day,
          excluded.held, excluded.bound_from, excluded.bound_to, excluded.is_bundle);
end $$;

-- Whom a paper binds stands there now.
drop view fact_that_stands;
alter table standing_fact drop column partners;

create view fact_that_stands as
select f.id as fact_id, f.kind, f.review, f.ours, f.first_day, a.valid_from,
    coalesce(a.valid_to, c.due) as valid_to, greatest(a.papers, 1) as papers,
    coalesce(a.papers <> 1, false) as is_bundle
  from fact f
  left join agreement a on a.id = f.id
  left join commitment c on c.id = f.id
 where f.superseded_at is null and f.review in ('UNREVIEWED', 'CONFIRMED')
   and (a.status in ('SIGNED', 'IN_FORCE', 'RENEWED') and not a.background
     or c.state in ('OPEN', 'IN_PROGRESS') and c.modality in ('AGREED', 'PLEDGED'));

create or replace function derive_everything() returns void language plpgsql as $$
begin
  delete from search_entry;
  insert into search_entry
      (id, kind, type, title, title_en, ours, review, first_day, last_day, weight, lexemes)
    select id, kind, type, title, title_en, ours, review, first_day, last_day, weight, lexemes
      from searchable_fact
    union all
    select id, kind, type, title, title_en, ours, review, first_day, last_day, weight, lexemes
      from searchable_article
    union all
    select id, kind, type, title, title_en, ours, review, first_day, last_day, weight, lexemes
      from searchable_document
    union all
    select id, kind, type, title, title_en, ours, review, first_day, last_day, weight, lexemes
      from searchable_locality
    union all
    select id, kind, type, title, title_en, ours, review, first_day, last_day, weight, lexemes
      from searchable_partnership;
  delete from partner_fact;
  insert into partner_fact
      (fact_id, partner_id, kind, review, ours, first_day, last_day, held, bound_from, bound_to,
        is_bundle)
    select fact_id, partner_id, kind, review, ours, first_day, last_day, held, bound_from, bound_to,
        is_bundle
      from partner_of_fact;
  delete from standing_fact;
  insert into standing_fact select * from fact_that_stands;
  delete from activity_count_due;
  perform count_activities(array(select distinct bucket_of(first_day, last_day) from fact
    where kind = 'ACTIVITY'));
end $$;
