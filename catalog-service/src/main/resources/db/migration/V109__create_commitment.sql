-- What a side will do, wants or asks to do, in the words of the article.
create table commitment (
  id uuid constraint commitment_pk primary key constraint commitment_is_fact references fact,
  side text not null constraint commitment_side_known check (side in ('HOME', 'PARTNER', 'BOTH')),
  modality text not null constraint commitment_modality_known check (
    modality in ('AGREED', 'PLEDGED', 'PROPOSED', 'WISHED')),
  text text not null,
  sectors text[] not null,
  activity_id uuid constraint commitment_at_activity references activity,
  said_on text,
  state text not null constraint commitment_state_known check (
    state in ('OPEN', 'IN_PROGRESS', 'DONE', 'DROPPED'))
);

create index commitment_by_activity on commitment (activity_id);
