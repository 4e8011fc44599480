-- A person: the same folded name for the same locality or organisation is the same one.
create table official (
  id uuid constraint official_pk primary key
    constraint official_is_fact references fact,
  identity text not null constraint official_identity_unique unique,
  name text not null,
  side text not null constraint official_side_known check (side in ('HOME', 'PARTNER')),
  locality_id text collate "C" constraint official_of_locality references locality,
  organisation_id uuid constraint official_of_organisation references organisation,
  country text
);

create index official_by_locality on official (locality_id);
create index official_by_organisation on official (organisation_id);
