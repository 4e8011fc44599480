-- Office documents that support an entry. It may be any reviewed thing, so it has no foreign key.
create table attachment (
  subject_id uuid not null,
  ordinal integer not null,
  document_id uuid not null constraint attachment_is_document references document,
  locator text,
  constraint attachment_pk primary key (subject_id, ordinal)
);

create index attachment_by_document on attachment (document_id);
