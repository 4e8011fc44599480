-- A decision that was taken back stays; the undoing is a trace of its own.
alter table decision
  add column undoes uuid
    constraint decision_undoes_decision references decision
    constraint decision_undone_once unique,
  drop constraint decision_known,
  add constraint decision_known check (decision in ('CONFIRM', 'REJECT', 'UNDO')),
  add constraint decision_undoes_something check ((decision = 'UNDO') = (undoes is not null));

create index decision_by_person on decision (decided_by, id desc);
