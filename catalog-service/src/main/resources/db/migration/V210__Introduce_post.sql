-- The posts that a person holds or held, as people know them.
create table post (
  official_id uuid not null constraint post_of_official references official,
  ordinal integer not null,
  title text not null,
  locality_id text collate "C" constraint post_at_locality references locality,
  organisation_id uuid constraint post_at_organisation references organisation,
  held_from text,
  held_to text,
  constraint post_pk primary key (official_id, ordinal)
);

alter table official add column name_forms text[] not null default '{}';
create index official_by_name on official (folded(name));
