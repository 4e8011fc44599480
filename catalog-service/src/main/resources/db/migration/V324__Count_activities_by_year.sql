-- Years of activities are added up from a row per year and code, not from one per month: 26 years
-- are some thousand rows instead of fifty thousand. What is known by its year only is in them.
create table activity_year (
  year date not null,
  ours boolean not null,
  review text not null,
  dimension text not null,
  code text not null,
  activities integer not null,
  people integer not null,
  size_unknown integer not null,
  constraint activity_year_pk primary key (review, ours, year, dimension, code)
);

-- How many there were in each month is told for all of them, and only then.
create index activity_count_of_all on activity_count (review, ours, bucket)
  include (whole_year, activities, people, size_unknown) where dimension = 'ALL';

create function count_years(due date[]) returns void language plpgsql as $$
begin
  delete from activity_year where year = any (due);
  insert into activity_year
    select date_trunc('year', bucket)::date, ours, review, dimension, code, sum(activities),
        sum(people), sum(size_unknown)
      from unnest(due) asked (year)
      join activity_count on bucket >= asked.year and bucket < asked.year + interval '1 year'
     where dimension <> 'ALL'
     group by 1, 2, 3, 4, 5;
end $$;

create or replace function count_activities(due date[]) returns void language plpgsql as $$
begin
  delete from activity_count where bucket = any (due);
  insert into activity_count
    select bucket, whole_year, ours, review, dimension, code, count(*), coalesce(sum(people), 0),
        count(*) - count(people)
      from counted_activity where bucket = any (due)
     group by bucket, whole_year, ours, review, dimension, code;
  perform count_years(array(select distinct date_trunc('year', bucket)::date
    from unnest(due) bucket where bucket > '0001-01-01'));
end $$;

select count_years(array(select distinct date_trunc('year', bucket)::date
  from activity_count where bucket > '0001-01-01'));
