-- What the last look at each document found. SOUND: the bytes have their hash.
create table document_check (
  sha256 text constraint document_check_pk primary key,
  state text not null constraint document_check_state check (state in ('SOUND', 'DAMAGED', 'MISSING')),
  checked_at timestamptz not null default clock_timestamp()
);
create index document_check_age on document_check (checked_at);

-- What befell documents; rows are only added.
create table archive_event (
  id bigint generated always as identity constraint archive_event_pk primary key,
  sha256 text not null,
  what text not null
    constraint archive_event_what check (what in ('DAMAGED', 'MISSING', 'RESTORED', 'DIFFERENT')),
  at timestamptz not null default clock_timestamp()
);
create trigger archive_event_unalterable before update or delete on archive_event
  for each row execute function refuse_change_of_record();

-- Restoring a document replaces its row within one transaction.
alter table brief drop constraint brief_document;
alter table brief add constraint brief_document
  foreign key (document_sha256) references document deferrable initially immediate;
create index brief_of_document on brief (document_sha256);
