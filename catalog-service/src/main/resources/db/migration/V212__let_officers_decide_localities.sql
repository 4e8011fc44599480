-- Localities that officers typed or edited: no later file changes them.
alter table locality add column decided_by text;

comment on column locality.decided_by is 'Who typed or edited it last; null: it is as in the file.';

create table locality_edit (
  locality_id text collate "C" not null constraint locality_edit_of_locality references locality,
  ordinal integer not null,
  field text not null,
  before text,
  after text,
  made_by text not null,
  made_at timestamptz not null,
  reason text,
  constraint locality_edit_pk primary key (locality_id, ordinal)
);
