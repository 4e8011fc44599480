-- Who carries a commitment out, by when, and what fulfilled it.
alter table commitment
  add column owner_unit text,
  add column due date,
  add column fulfilled_kind text constraint commitment_fulfilled_kind_known check (
    fulfilled_kind in ('ACTIVITY', 'AGREEMENT')),
  add column fulfilled_by uuid constraint commitment_fulfilled_by_fact references fact,
  add constraint commitment_fulfilled_whole check (
    (fulfilled_kind is null) = (fulfilled_by is null));

create index commitment_by_due on commitment (due);
create index commitment_by_fulfilled_by on commitment (fulfilled_by);
