-- Who decided what, when and why. The subject may be any reviewed thing, so it has no foreign key.
create table decision (
  id uuid constraint decision_pk primary key,
  subject_kind text not null,
  subject_id uuid not null,
  decision text not null constraint decision_known check (decision in ('CONFIRM', 'REJECT')),
  reason text constraint decision_reason_short check (char_length(reason) <= 1000),
  decided_by text not null,
  decided_at timestamptz not null,
  review_before text not null,
  review_after text not null,
  confirmed_by_before text,
  confirmed_by_after text,
  version_before integer not null
);

create index decision_by_subject on decision (subject_id, decided_at);
