-- What an office notes of a paper: its number, term and place, and the papers that it hangs on.
alter table agreement
  add column title_en text,
  add column number text,
  add column in_name_of text,
  add column place text,
  add column languages text[] not null default '{}',
  add column parent_id uuid constraint agreement_parent references agreement,
  add column valid_from date,
  add column valid_to date,
  add column term text,
  add column renewal text constraint agreement_renewal_known check (
    renewal in ('NONE', 'AUTOMATIC', 'BY_AGREEMENT')),
  add column next_stage_of uuid constraint agreement_next_stage_of references agreement,
  add constraint agreement_not_its_own_parent check (parent_id <> id),
  add constraint agreement_validity_ordered check (valid_from <= valid_to);

create index agreement_by_parent on agreement (parent_id);
create index agreement_by_valid_to on agreement (valid_to);
create index agreement_by_next_stage_of on agreement (next_stage_of);
