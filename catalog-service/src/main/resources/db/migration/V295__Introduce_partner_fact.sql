-- Whose facts are whose: what lists by partner walk along, and by what partners are counted. One
-- row per fact and partner: a locality, an organisation, and the locality that this belongs to.
create table partner_fact (
  fact_id uuid not null constraint partner_fact_of_fact references fact,
  partner_id text collate "C" not null,
  kind text not null,
  review text not null,
  ours boolean not null,
  first_day date,
  last_day date,
  sort_day date not null generated always as (coalesce(first_day, date '0001-01-01')) stored,
  constraint partner_fact_pk primary key (fact_id, partner_id)
);

create index partner_fact_by_day on partner_fact (partner_id, kind, sort_day desc, fact_id desc)
  include (review, ours);

-- A commitment that names nobody was made to the partners of its activity.
create view partner_of_fact as
select distinct f.id as fact_id, partner_id collate "C" as partner_id, f.kind, f.review, f.ours,
    f.first_day, f.last_day
  from fact f
  left join commitment on commitment.id = f.id
  join fact_party p on p.fact_id in (f.id, commitment.activity_id) and p.side = 'PARTNER'
  cross join lateral unnest(array[p.locality_id, p.of_locality_id, p.organisation_id::text])
    as partner_id
 where f.superseded_at is null and partner_id is not null
   and f.kind in ('ACTIVITY', 'AGREEMENT', 'COMMITMENT', 'MILESTONE');

create function list_fact(changed uuid) returns void language plpgsql as $$
begin
  delete from partner_fact old where fact_id = changed and not exists
    (select from partner_of_fact p where p.fact_id = changed and p.partner_id = old.partner_id);
  insert into partner_fact as old
      (fact_id, partner_id, kind, review, ours, first_day, last_day)
    select fact_id, partner_id, kind, review, ours, first_day, last_day
      from partner_of_fact where fact_id = changed
    on conflict (fact_id, partner_id) do update
      set review = excluded.review, ours = excluded.ours, first_day = excluded.first_day,
          last_day = excluded.last_day
      where (old.review, old.ours, old.first_day, old.last_day) is distinct from
        (excluded.review, excluded.ours, excluded.first_day, excluded.last_day);
end $$;
