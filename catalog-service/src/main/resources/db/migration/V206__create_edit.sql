-- What people changed in an entry, field by field; before and after are JSON, null where empty.
create table edit (
  subject_id uuid not null,
  ordinal integer not null,
  field text not null,
  before text,
  after text,
  made_by text not null,
  made_at timestamptz not null,
  reason text,
  constraint edit_pk primary key (subject_id, ordinal)
);
