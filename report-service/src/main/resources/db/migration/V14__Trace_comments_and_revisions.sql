alter table brief_event drop constraint brief_event_what;
alter table brief_event add constraint brief_event_what
  check (what in ('REVIEW', 'REOPEN', 'RELEASE', 'COMMENT', 'REVISE'));
-- The document as it was then: what exactly somebody reviewed or released.
alter table brief_event add column document_sha256 text;
create index brief_event_of_brief on brief_event (brief_id, id);
