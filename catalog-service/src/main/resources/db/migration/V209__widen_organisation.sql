-- What people know of an organisation beyond what articles call it.
alter table organisation
  add column name_native text,
  add column aliases text[] not null default '{}',
  add column ended_on date,
  add column successor_id uuid constraint organisation_successor references organisation,
  add constraint organisation_not_its_own_successor check (successor_id <> id);

create index organisation_by_successor on organisation (successor_id);
-- Likely duplicates are looked for by every form of the name.
create index organisation_by_name on organisation (folded(name));
create index organisation_by_name_vi on organisation (folded(name_vi));
create index organisation_by_name_en on organisation (folded(name_en));
