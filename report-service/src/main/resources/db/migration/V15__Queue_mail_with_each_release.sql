-- One row for each recipient of a released brief, written in the release's own transaction.
create table delivery (
  id uuid constraint delivery_pk primary key,
  brief_id uuid not null constraint delivery_brief references brief,
  recipient text not null,
  message_id text not null,
  state text not null default 'QUEUED'
    constraint delivery_state check (state in ('QUEUED', 'ACCEPTED', 'FAILED', 'UNKNOWN')),
  attempts integer not null default 0,
  -- Attempts whose replica ended before it wrote down what came of them.
  lost integer not null default 0,
  queued_at timestamptz not null default now(),
  next_at timestamptz not null default now(),
  lease uuid,
  leased_until timestamptz,
  answer text,
  settled_at timestamptz,
  constraint delivery_once unique (brief_id, recipient)
);
create index delivery_queue on delivery (next_at) where state = 'QUEUED';

-- What happened to each; rows are only added.
create table delivery_event (
  id bigint generated always as identity constraint delivery_event_pk primary key,
  delivery_id uuid not null constraint delivery_event_delivery references delivery,
  what text not null constraint delivery_event_what
    check (what in ('QUEUED', 'RETRY', 'ACCEPTED', 'FAILED', 'UNKNOWN')),
  who text,
  answer text,
  at timestamptz not null default clock_timestamp()
);
create index delivery_event_of_delivery on delivery_event (delivery_id, id);
create trigger delivery_event_unalterable before update or delete on delivery_event
  for each row execute function refuse_change_of_record();
