-- Who takes part in a fact: a locality, an organisation, or a name that is not resolved yet.
create table fact_party (
  fact_id uuid not null constraint fact_party_of_fact references fact,
  ordinal integer not null,
  side text not null constraint fact_party_side_known check (side in ('HOME', 'PARTNER', 'PLACE')),
  locality_id text collate "C" constraint fact_party_is_locality references locality,
  organisation_id uuid constraint fact_party_is_organisation references organisation,
  of_locality_id text collate "C" constraint fact_party_of_locality references locality,
  body text,
  name text not null,
  name_en text,
  country text,
  level text not null constraint fact_party_level_known check (
    level in ('COUNTRY', 'PROVINCE', 'CITY', 'DISTRICT', 'COMMUNE', 'ORGANISATION')),
  constraint fact_party_pk primary key (fact_id, ordinal)
);

create index fact_party_by_locality on fact_party (locality_id, fact_id);
create index fact_party_by_of_locality on fact_party (of_locality_id, fact_id);
create index fact_party_by_organisation on fact_party (organisation_id, fact_id);
