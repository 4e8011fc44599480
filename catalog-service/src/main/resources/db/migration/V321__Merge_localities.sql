-- Two rows of the gazetteer that are one locality: the one merged away says where it went, is no
-- longer served, and nothing names it any more.
alter table locality
  add column merged_into text collate "C" constraint locality_merged_into_locality references locality,
  add constraint locality_not_merged_into_itself check (merged_into <> id),
  add constraint locality_merged_is_withdrawn check (merged_into is null or withdrawn);

create index locality_by_merged_into on locality (merged_into) where merged_into is not null;

-- Who merged two localities or split one. What it moved is in moved_reference.
create table locality_regrouping (
  id uuid constraint locality_regrouping_pk primary key,
  form text not null constraint locality_regrouping_form_known check (form in ('MERGE', 'SPLIT')),
  -- What was merged away, or what a part went to.
  source_id text collate "C" not null
    constraint locality_regrouping_source_is_locality references locality,
  -- What it was merged into, or what a part was taken from.
  target_id text collate "C" not null
    constraint locality_regrouping_target_is_locality references locality,
  decided_by_before text,
  reason text constraint locality_regrouping_reason_short check (char_length(reason) <= 1000),
  made_by text not null,
  made_at timestamptz not null,
  undone_by text,
  undone_at timestamptz,
  undo_reason text
    constraint locality_regrouping_undo_reason_short check (char_length(undo_reason) <= 1000),
  constraint locality_regrouping_of_two check (source_id <> target_id)
);

create index locality_regrouping_by_source on locality_regrouping (source_id, made_at);
create index locality_regrouping_by_target on locality_regrouping (target_id, made_at);
