-- What came of printing a period's briefs. The same failure again is one row, counted.
create table attempt (
  id bigint generated always as identity constraint attempt_pk primary key,
  office text not null,
  period_start date not null,
  outcome text not null constraint attempt_outcome check (outcome in ('PRINTED', 'FAILED')),
  problem text,
  replica text not null,
  first_at timestamptz not null default now(),
  last_at timestamptz not null default now(),
  times integer not null default 1,
  constraint attempt_problem check ((outcome = 'FAILED') = (problem is not null))
);
create index attempt_of_period on attempt (office, period_start, id desc);

-- When a brief was first there, and whether that was after the morning on which it was due.
alter table brief add column first_printed_at timestamptz;
alter table brief add column late boolean not null default false;
