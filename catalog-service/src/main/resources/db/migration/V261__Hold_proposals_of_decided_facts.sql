-- A person who decides on a fact or edits it says that these statements are of this fact: no
-- matching takes them out of it. Statements that come later may still move on. By a trigger, so
-- that no way to a decision can forget it.
alter table proposal add column decided boolean not null default false;

update proposal set decided = true
  from fact
 where fact.id = proposal.fact_id
   and (fact.review <> 'UNREVIEWED' or fact.confirmed_by is not null or fact.touched);

create function hold_proposals() returns trigger language plpgsql as $$
begin
  update proposal
     set decided = stated
           and (new.review <> 'UNREVIEWED' or new.confirmed_by is not null or new.touched)
   where fact_id = new.id;
  return null;
end $$;

create trigger fact_holds_proposals
  after update of review, confirmed_by, touched on fact for each row
  when ((old.review, old.confirmed_by, old.touched)
    is distinct from (new.review, new.confirmed_by, new.touched))
  execute function hold_proposals();
