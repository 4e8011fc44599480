-- What every fact of the register has in common: review, audience, the day it counts for, version.
create table fact (
  id uuid constraint fact_pk primary key,
  kind text not null constraint fact_kind_known check (
    kind in ('ACTIVITY', 'AGREEMENT', 'COMMITMENT', 'MILESTONE', 'OFFICIAL', 'ORGANISATION')),
  review text not null constraint fact_review_known check (
    review in ('UNREVIEWED', 'CONFIRMED', 'REJECTED', 'MERGED')),
  confirmed_by text,
  ours boolean not null,
  audience text not null constraint fact_audience_known check (audience in ('OFFICE', 'AGENCIES')),
  confidence double precision not null
    constraint fact_confidence_is_share check (confidence between 0 and 1),
  first_day date,
  last_day date,
  -- Set when no reading says it any more and nobody has decided on it; nothing is deleted.
  superseded_at timestamptz,
  version integer not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- The keyset of lists: the undated come last.
  sort_day date not null generated always as (coalesce(first_day, date '0001-01-01')) stored,
  constraint fact_days_in_order check (first_day <= last_day)
);

create index fact_by_day on fact (kind, sort_day desc, id desc) where superseded_at is null;
create index fact_by_day_ours on fact (kind, sort_day desc, id desc)
  where superseded_at is null and ours;
create index fact_by_review on fact (kind, review, sort_day desc, id desc)
  where superseded_at is null;
