-- A revision begun by mistake is taken back: it stays to be read, and the next one begins from the
-- same released brief. Each revision says which brief it revises.
alter table brief add column revises uuid constraint brief_revises references brief;
alter table brief disable trigger brief_locked;
update brief b set revises = p.id from brief p
  where p.kind = b.kind and p.period_start = b.period_start and p.office = b.office
    and p.language = b.language and p.revision = b.revision - 1;
alter table brief enable trigger brief_locked;
alter table brief add constraint brief_first_revises_none check ((revision = 1) = (revises is null));
alter table brief drop constraint brief_state;
alter table brief add constraint brief_state
  check (state in ('DRAFT', 'REVIEWED', 'RELEASED', 'WITHDRAWN'));
alter table brief add constraint brief_first_not_withdrawn
  check (state <> 'WITHDRAWN' or revision > 1);
create unique index brief_revised_once on brief (revises) where state <> 'WITHDRAWN';

-- Neither is touched again, whoever asks.
create function refuse_change_of_withdrawn() returns trigger language plpgsql as $$
begin
  raise exception 'brief % is withdrawn and locked', old.id using errcode = 'restrict_violation';
end
$$;
create trigger brief_withdrawn before update or delete on brief
  for each row when (old.state = 'WITHDRAWN') execute function refuse_change_of_withdrawn();

alter table brief_event drop constraint brief_event_what;
alter table brief_event add constraint brief_event_what
  check (what in ('REVIEW', 'REOPEN', 'RELEASE', 'COMMENT', 'REVISE', 'WITHDRAW'));
