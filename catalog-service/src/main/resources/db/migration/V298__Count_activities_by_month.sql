-- Activities that were held, counted by month, so that years of them are added up from a few
-- hundred rows. A month that changes is only noted (activity_count_due); who reads counts it anew.
create table activity_count (
  -- The first of the month; of the year where only the year is known; 0001-01-01: undated.
  bucket date not null,
  whole_year boolean not null,
  ours boolean not null,
  review text not null,
  dimension text not null,
  code text not null,
  activities integer not null,
  people integer not null,
  size_unknown integer not null,
  constraint activity_count_pk
    primary key (review, ours, bucket, whole_year, dimension, code)
);

create index activity_count_by_bucket on activity_count (bucket);

create table activity_count_due (
  bucket date not null,
  whole_year boolean not null,
  confirmed boolean not null
);

create function bucket_of(first_day date, last_day date) returns date
  language sql immutable parallel safe
  return case when first_day is null then date '0001-01-01'
    when last_day >= first_day + 31 then date_trunc('year', first_day)::date
    else date_trunc('month', first_day)::date end;

create function is_whole_year(first_day date, last_day date) returns boolean
  language sql immutable parallel safe
  return coalesce(last_day >= first_day + 31, false);

-- One row per activity and per way to count it.
create view counted_activity as
select f.id, bucket_of(f.first_day, f.last_day) as bucket,
    is_whole_year(f.first_day, f.last_day) as whole_year, f.first_day, f.last_day, f.ours, f.review,
    counted.dimension, counted.code, a.delegation_size as people
  from fact f
  join activity a on a.id = f.id
  cross join lateral (
    select 'ALL' as dimension, '' as code
    union all select 'TYPE', a.type
    union all select 'DIRECTION', coalesce(a.direction, '')
    union all select distinct 'SECTOR', unnest(a.sectors)
    union all select distinct 'COUNTRY', p.country from fact_party p
      where p.fact_id = f.id and p.side = 'PARTNER' and p.country <> 'VN') counted
 where f.kind = 'ACTIVITY' and f.superseded_at is null and a.act = 'HELD'
   and f.review in ('UNREVIEWED', 'CONFIRMED');

-- The days of activities by month, for what is counted anew.
create index fact_by_bucket on fact (bucket_of(first_day, last_day))
  where kind = 'ACTIVITY' and superseded_at is null;

create function count_activities(due date[]) returns void language plpgsql as $$
begin
  delete from activity_count where bucket = any (due);
  insert into activity_count
    select bucket, whole_year, ours, review, dimension, code, count(*), coalesce(sum(people), 0),
        count(*) - count(people)
      from counted_activity where bucket = any (due)
     group by bucket, whole_year, ours, review, dimension, code;
end $$;

create function note_activity() returns trigger language plpgsql as $$
begin
  insert into activity_count_due values (bucket_of(new.first_day, new.last_day),
    is_whole_year(new.first_day, new.last_day), new.review = 'CONFIRMED');
  if tg_op = 'UPDATE' and (old.first_day, old.last_day, old.review)
      is distinct from (new.first_day, new.last_day, new.review) then
    insert into activity_count_due values (bucket_of(old.first_day, old.last_day),
      is_whole_year(old.first_day, old.last_day), old.review = 'CONFIRMED');
  end if;
  return null;
end $$;

create trigger activity_noted after insert or update on fact
  for each row when (new.kind = 'ACTIVITY') execute function note_activity();
