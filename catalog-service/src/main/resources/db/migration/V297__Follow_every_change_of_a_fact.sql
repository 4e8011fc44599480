-- At the commit, when parties, people and evidence are all written; once in a transaction. Whatever
-- changes a fact changes its row, which its version needs too.
create function follow_fact() returns trigger language plpgsql as $$
declare told uuid;
begin
  if not exists (select from search_entry
                  where id = new.id::text and written_in = pg_current_xact_id()) then
    perform search_fact(new.id);
    perform list_fact(new.id);
    if exists (select from agreement where id = new.id union all
        select from commitment where id = new.id) then
      perform stand_fact(new.id);
    end if;
    -- What was promised at an activity has its partners; locked, or it might be read before
    -- another transaction changes it, and be written after.
    for told in select fact.id from fact join commitment using (id)
      where commitment.activity_id = new.id order by fact.id for no key update of fact
    loop
      perform search_fact(told);
      perform list_fact(told);
      perform stand_fact(told);
    end loop;
  end if;
  return null;
end $$;

create constraint trigger fact_followed after insert on fact
  deferrable initially deferred for each row execute function follow_fact();

-- People and organisations move on with every article that names them; their names seldom change.
create constraint trigger fact_followed_again after update on fact
  deferrable initially deferred for each row
  when (new.kind not in ('ORGANISATION', 'OFFICIAL')
    or (old.review, old.ours, old.superseded_at)
      is distinct from (new.review, new.ours, new.superseded_at))
  execute function follow_fact();

create constraint trigger organisation_followed after update on organisation
  deferrable initially deferred for each row execute function follow_fact();

create constraint trigger official_followed after update on official
  deferrable initially deferred for each row execute function follow_fact();

