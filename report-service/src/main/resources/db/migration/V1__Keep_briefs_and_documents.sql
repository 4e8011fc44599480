-- When this installation began: briefs are due from that month on, unless a setting says otherwise.
create table installation (
  only_row boolean constraint installation_pk primary key default true
    constraint installation_only_row check (only_row),
  installed_at timestamptz not null default now()
);
insert into installation default values;

create table document (
  sha256 text constraint document_pk primary key
    constraint document_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea not null,
  pages integer not null,
  created_at timestamptz not null default now()
);
-- PDF streams are deflated already.
alter table document alter column bytes set storage external;

create table brief (
  id uuid constraint brief_pk primary key,
  kind text not null constraint brief_kind check (kind in ('MONTHLY')),
  period_start date not null,
  period_end date not null,
  office text not null,
  language text not null constraint brief_language check (language in ('vi', 'en')),
  revision integer not null,
  state text not null constraint brief_state check (state in ('DRAFT', 'REVIEWED', 'RELEASED')),
  number text,
  facts text,
  input_sha256 text,
  facts_taken_at timestamptz,
  content text,
  content_sha256 text,
  document_sha256 text constraint brief_document references document,
  pages integer,
  unreviewed integer not null default 0,
  rendered_at timestamptz,
  reviewed_by text,
  reviewed_at timestamptz,
  released_by text,
  released_at timestamptz,
  last_problem text,
  failed_attempts integer not null default 0,
  created_at timestamptz not null default now(),
  version bigint not null default 1,
  constraint brief_natural_key unique (kind, period_start, office, language, revision),
  constraint brief_released_whole check (
    state <> 'RELEASED' or (document_sha256 is not null and released_by is not null)
  )
);
create index brief_newest on brief (period_start desc, id);

-- Who moved a brief from one state to the next, and why. Rows are only added.
create table brief_event (
  id bigint generated always as identity constraint brief_event_pk primary key,
  brief_id uuid not null constraint brief_event_brief references brief,
  what text not null constraint brief_event_what check (what in ('REVIEW', 'REOPEN', 'RELEASE')),
  who text not null,
  reason text,
  version bigint not null,
  at timestamptz not null default now()
);

-- A released brief is locked for good, whoever asks.
create function refuse_change_of_released() returns trigger language plpgsql as $$
begin
  raise exception 'brief % is released and locked', old.id using errcode = 'restrict_violation';
end
$$;
create trigger brief_locked before update or delete on brief
  for each row when (old.state = 'RELEASED') execute function refuse_change_of_released();


