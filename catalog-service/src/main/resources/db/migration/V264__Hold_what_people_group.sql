-- A person has said that this statement is of this fact, by merging or splitting.
alter table proposal add column by_hand boolean not null default false;

-- Who edits a decided fact has seen what its articles say by then.
create function hold_proposals_of_edited() returns trigger language plpgsql as $$
begin
  update proposal set decided = true where fact_id = new.subject_id and stated and not decided;
  return null;
end $$;

create trigger edit_holds_proposals after insert on edit for each row
  execute function hold_proposals_of_edited();
