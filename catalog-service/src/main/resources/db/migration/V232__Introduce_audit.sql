-- Who changed what, when, why and by which request. Rows are only ever added: the service's role
-- may do nothing else, and a trigger refuses it even to a role that may.
create table audit_event (
  id bigint generated always as identity constraint audit_event_pk primary key,
  at timestamptz not null,
  -- The day in Hà Nội, whose rows one head seals.
  day date not null,
  actor text not null,
  role text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  before jsonb,
  after jsonb,
  reason text,
  request_id text
);

create index audit_event_by_subject on audit_event (subject_id, id);
create index audit_event_by_day on audit_event (day, id);
create index audit_event_by_actor on audit_event (actor, id);
create index audit_event_by_request on audit_event (request_id);

-- The words of articles and people that the audit names only by their SHA-256, so that they can be
-- erased without a hole in what is sealed.
create table audit_text (
  sha256 text constraint audit_text_pk primary key,
  text text not null
);

-- The sealed days: leaves holds the id and the first 16 bytes of the SHA-256 of each row, in order;
-- digest binds them to the day before. Without a key there is no signature.
create table audit_head (
  day date constraint audit_head_pk primary key,
  rows integer not null,
  leaves bytea not null,
  digest text not null,
  signature text,
  key_id text,
  sealed_at timestamptz not null,
  constraint audit_head_signed_whole check ((signature is null) = (key_id is null))
);

create function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'The audit is only ever added to' using errcode = 'insufficient_privilege';
end $$;

create trigger audit_event_stays before update or delete on audit_event
  for each row execute function audit_refuse();
create trigger audit_event_stays_whole before truncate on audit_event
  execute function audit_refuse();
create trigger audit_head_stays before update or delete on audit_head
  for each row execute function audit_refuse();
create trigger audit_head_stays_whole before truncate on audit_head
  execute function audit_refuse();
create trigger audit_text_stays before update on audit_text
  for each row execute function audit_refuse();
-- Texts leave by an erasure only, which is audited itself.
create trigger audit_text_erased before delete on audit_text for each row
  when (current_setting('caunoi.erasing', true) is distinct from 'on')
  execute function audit_refuse();
create trigger audit_text_stays_whole before truncate on audit_text
  execute function audit_refuse();

revoke update, delete, truncate on audit_event, audit_head from current_user;
revoke update, truncate on audit_text from current_user;

-- Adds a row. Whoever writes one holds a lock in share until the commit, so that who seals a day
-- (and takes the lock alone) sees all rows of the days before.
create function audit_write(action text, subject_kind text, subject_id text, before jsonb,
    after jsonb) returns void language plpgsql as $$
declare
  now_at timestamptz;
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('caunoi.audit', 0));
  now_at := clock_timestamp();
  insert into audit_event (at, day, actor, role, action, subject_kind, subject_id, before, after,
      reason, request_id)
    values (now_at, (now_at at time zone 'Asia/Ho_Chi_Minh')::date,
      coalesce(nullif(current_setting('caunoi.actor', true), ''), 'system'),
      coalesce(nullif(current_setting('caunoi.role', true), ''), 'SYSTEM'),
      coalesce(nullif(current_setting('caunoi.action', true), ''), action),
      subject_kind, subject_id, before, after,
      nullif(current_setting('caunoi.reason', true), ''),
      nullif(current_setting('caunoi.request_id', true), ''));
end $$;

-- For reading: JSON as text.
create view audit_line as
  select id, at, day, actor, role, action, subject_kind, subject_id,
         before::text as before, after::text as after, reason, request_id
    from audit_event;
