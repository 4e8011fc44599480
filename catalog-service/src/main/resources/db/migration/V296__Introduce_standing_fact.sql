-- Papers that exist and promises that are open: what the indicators of a day are counted from. A
-- narrow table with an index that answers alone, because counting reads it from end to end.
create table standing_fact (
  fact_id uuid constraint standing_fact_pk primary key
    constraint standing_fact_is_fact references fact,
  kind text not null,
  review text not null,
  ours boolean not null,
  first_day date,
  valid_from date,
  -- Of a promise: the day before which it is due.
  valid_to date,
  -- A bundle of papers counts for as many as it holds; 1 of a promise.
  papers integer not null,
  is_bundle boolean not null,
  partners text[] not null
);

create index standing_fact_counted on standing_fact (kind, review, ours)
  include (fact_id, first_day, valid_from, valid_to, papers, is_bundle);

create view fact_that_stands as
select f.id as fact_id, f.kind, f.review, f.ours, f.first_day, a.valid_from,
    coalesce(a.valid_to, c.due) as valid_to, greatest(a.papers, 1) as papers,
    coalesce(a.papers <> 1, false) as is_bundle,
    array(select partner_id from partner_of_fact p where p.fact_id = f.id) as partners
  from fact f
  left join agreement a on a.id = f.id
  left join commitment c on c.id = f.id
 where f.superseded_at is null and f.review in ('UNREVIEWED', 'CONFIRMED')
   and (a.status in ('SIGNED', 'IN_FORCE', 'RENEWED') and not a.background
     or c.state in ('OPEN', 'IN_PROGRESS') and c.modality in ('AGREED', 'PLEDGED'));

create function stand_fact(changed uuid) returns void language plpgsql as $$
begin
  delete from standing_fact where fact_id = changed;
  insert into standing_fact select * from fact_that_stands where fact_id = changed;
end $$;

-- The papers in force on a day. A bundle that an officer has itemised does not count: its papers do.
create function papers_in_force(on_day date)
  returns table (id uuid, review text, ours boolean, papers integer, not_itemised integer,
    valid_to date)
  language sql stable
begin atomic
  select fact_id, review, ours, papers, case when is_bundle then papers else 0 end, valid_to
    from standing_fact s
   where kind = 'AGREEMENT' and (first_day is null or first_day <= on_day)
     and (valid_from is null or valid_from <= on_day)
     and (valid_to is null or valid_to >= on_day)
     and not (is_bundle and exists (
       select from agreement part join fact on fact.id = part.id
        where part.parent_id = s.fact_id and fact.superseded_at is null
          and fact.review = 'CONFIRMED'));
end;
