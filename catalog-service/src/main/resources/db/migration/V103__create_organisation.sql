-- An organisation: the same folded name in the same locality is the same one.
create table organisation (
  id uuid constraint organisation_pk primary key
    constraint organisation_is_fact references fact,
  identity text not null constraint organisation_identity_unique unique,
  name text not null,
  name_vi text,
  name_en text,
  form text not null,
  of_locality_id text collate "C" constraint organisation_of_locality references locality,
  country text
);

create index organisation_by_locality on organisation (of_locality_id);
