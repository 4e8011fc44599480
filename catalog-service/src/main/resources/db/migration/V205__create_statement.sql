-- Who typed an entry: its evidence where no article tells it.
create table statement (
  subject_id uuid not null,
  ordinal integer not null,
  made_by text not null,
  made_at timestamptz not null,
  text text,
  constraint statement_pk primary key (subject_id, ordinal)
);
