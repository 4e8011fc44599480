-- What named one thing and names another one since a merge or a split by hand: all that it takes to
-- undo that. A row that was changed again since is left alone by the undoing.
create table moved_reference (
  regrouping_id uuid not null,
  -- Table and column, as in fact_party.locality_id.
  reference text not null,
  -- The thing that the row hangs on.
  thing text not null,
  -- Which of its rows, where it has several.
  detail text,
  -- What stood there, where that was not the id of the thing that was merged or split.
  before text,
  constraint moved_reference_of_kind check (reference ~ '^[a-z_]+\.[a-z_]+$')
);

create index moved_reference_by_regrouping on moved_reference (regrouping_id, reference, thing);

-- A person has said whom this statement of an article names: no later reading of the article names
-- somebody else there.
create table mention_by_hand (
  proposal_id uuid not null constraint mention_by_hand_of_proposal references proposal,
  from_id text not null,
  to_id text not null,
  constraint mention_by_hand_pk primary key (proposal_id, from_id),
  constraint mention_by_hand_of_two check (from_id <> to_id)
);
