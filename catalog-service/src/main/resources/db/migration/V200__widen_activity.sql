-- What an office notes of a delegation, the decision that sends it, and what came of it.
alter table activity
  add column delegation_size integer
    constraint activity_delegation_size_positive check (delegation_size > 0),
  add column delegation_level text constraint activity_delegation_level_known check (
    delegation_level in ('CITY_LEADERS', 'DEPARTMENT', 'UNIT', 'OTHER')),
  add column decision_number text,
  add column outcome text;
