-- The people of a fact, with the title of that day as written; without a name there is no official.
create table fact_official (
  fact_id uuid not null constraint fact_official_of_fact references fact,
  ordinal integer not null,
  official_id uuid constraint fact_official_is_official references official,
  name text,
  title text,
  side text not null constraint fact_official_side_known check (side in ('HOME', 'PARTNER')),
  role text not null constraint fact_official_role_known check (
    role in ('HEAD_OF_DELEGATION', 'HOST', 'SIGNATORY', 'WITNESS', 'PARTICIPANT')),
  constraint fact_official_pk primary key (fact_id, ordinal)
);

create index fact_official_by_official on fact_official (official_id);
