-- A meeting, visit, signing or other event. Dates are as precise as the article is.
create table activity (
  id uuid constraint activity_pk primary key constraint activity_is_fact references fact,
  type text not null,
  act text not null constraint activity_act_known check (
    act in ('HELD', 'PLANNED', 'PROPOSED', 'CANCELLED')),
  start_date text,
  end_date text,
  date_no_year text,
  date_basis text not null,
  direction text,
  sectors text[] not null
);

-- What was signed or announced at an activity.
create table activity_agreement (
  activity_id uuid not null constraint activity_agreement_of_activity references activity,
  ordinal integer not null,
  agreement_id uuid not null constraint activity_agreement_is_agreement references agreement,
  constraint activity_agreement_pk primary key (activity_id, ordinal)
);

create index activity_agreement_by_agreement on activity_agreement (agreement_id);
