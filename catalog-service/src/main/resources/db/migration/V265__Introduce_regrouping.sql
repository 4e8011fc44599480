-- Who merged two things or split one, and all that it takes to undo it.
create table regrouping (
  id uuid constraint regrouping_pk primary key,
  form text not null constraint regrouping_form_known check (form in ('MERGE', 'SPLIT')),
  kind text not null,
  -- What was merged away, or split off.
  source_id uuid not null constraint regrouping_source_is_fact references fact,
  -- What it was merged into, or split off from.
  target_id uuid not null constraint regrouping_target_is_fact references fact,
  proposals uuid[] not null,
  by_hand_before uuid[] not null,
  review_before text not null,
  confirmed_by_before text,
  reason text constraint regrouping_reason_short check (char_length(reason) <= 1000),
  made_by text not null,
  made_at timestamptz not null,
  undone_by text,
  undone_at timestamptz,
  undo_reason text constraint regrouping_undo_reason_short check (char_length(undo_reason) <= 1000),
  constraint regrouping_of_two check (source_id <> target_id)
);

create index regrouping_by_source on regrouping (source_id, made_at);
create index regrouping_by_target on regrouping (target_id, made_at);
