-- The promises of an activity follow it only where its partners have changed: they are locked for
-- it, and two deliveries should not wait for each other's promises without need.
create or replace function follow_fact() returns trigger language plpgsql as $$
declare
  told uuid;
  partners text[];
begin
  if exists (select from search_entry
              where id = new.id::text and written_in = pg_current_xact_id()) then
    return null;
  end if;
  partners := array(select partner_id from partner_fact where fact_id = new.id order by 1);
  perform search_fact(new.id);
  perform list_fact(new.id);
  if exists (select from agreement where id = new.id union all
      select from commitment where id = new.id) then
    perform stand_fact(new.id);
  end if;
  if partners <> array(select partner_id from partner_fact where fact_id = new.id order by 1) then
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
