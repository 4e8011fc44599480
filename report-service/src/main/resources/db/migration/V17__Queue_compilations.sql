-- Briefs of longer periods that people ask for: made one at a time, kept for a while.
create table compilation (
  id uuid constraint compilation_pk primary key,
  period_from date not null,
  period_to date not null,
  office text not null,
  language text not null constraint compilation_language check (language in ('vi', 'en')),
  state text not null default 'QUEUED' constraint compilation_state
    check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'EXPIRED')),
  stage text,
  progress integer not null default 0
    constraint compilation_progress check (progress between 0 and 100),
  problem text,
  attempts integer not null default 0,
  holder uuid,
  held_until timestamptz,
  document_sha256 text constraint compilation_document references document,
  pages integer,
  requested_by text not null,
  cancelled_by text,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  version bigint not null default 1,
  constraint compilation_days check (period_from <= period_to),
  constraint compilation_whole check ((state = 'DONE') = (document_sha256 is not null))
);
-- The same one asked for again while it waits or runs is the same one.
create unique index compilation_once on compilation (office, period_from, period_to, language)
  where state in ('QUEUED', 'RUNNING');
create index compilation_newest on compilation (created_at desc, id);
create index compilation_document_of on compilation (document_sha256);
