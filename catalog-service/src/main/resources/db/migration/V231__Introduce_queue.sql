-- What waits for a decision, with how urgent it is. It follows from the register: triggers write it
-- at the end of each transaction, whatever code has changed the register.
create table queue_item (
  id uuid constraint queue_item_pk primary key,
  kind text not null,
  -- The smaller, the sooner: see queue_rank.
  rank integer not null,
  ours boolean not null,
  -- Of partnerships only, whose homes tell whether they are ours.
  home_id text collate "C",
  confidence double precision not null,
  -- Who gave the first of two confirmations.
  confirmed_by text,
  new_partner boolean not null,
  -- 0: leaders of a city or a state; 1: heads of departments, ambassadors; 2: others, or not known.
  head_level integer not null,
  articles integer not null,
  since timestamptz not null
);

create index queue_item_by_rank on queue_item (rank, since, id);

-- The written rule: first by what a decision would make (0 a signed paper; 1 another paper, a
-- partnership; 2 what was done or promised; 3 what was proposed, wished or mentioned; 4 people and
-- organisations), then new partners, then the level of the head, then the number of articles. Among
-- equals the oldest comes first (the index).
create function queue_rank(band integer, new_partner boolean, head_level integer, articles integer)
  returns integer language sql immutable
  return band * 10000 + case when new_partner then 0 else 5000 end + head_level * 1000
    + 100 - least(articles, 100);

create function queue_band(fact_id uuid, kind text) returns integer language sql stable
  return case kind
    when 'AGREEMENT' then (
      select case when status = 'SIGNED' and not background then 0 when background then 3 else 1 end
        from agreement where id = fact_id)
    when 'ACTIVITY' then (
      select case when act in ('HELD', 'CANCELLED', 'PLANNED') then 2 else 3 end
        from activity where id = fact_id)
    when 'COMMITMENT' then (
      select case when modality in ('AGREED', 'PLEDGED') then 2 else 3 end
        from commitment where id = fact_id)
    when 'MILESTONE' then 3
    else 4 end;

-- By the titles of those who lead, receive, sign or witness; a deputy is of the level of the head.
create function queue_head_level(fact_id uuid) returns integer language sql stable
  return least(
    (select min(case
        when folded(title) ~ ('(bi thu (thanh|tinh) uy|(chu tich|president|chairman|chairwoman)'
          || '.*(ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|nuoc|quoc hoi|thanh pho|people)'
          || '|thi truong|tinh truong|thong doc|do truong|thu tuong|bo truong|tong thong|mayor'
          || '|governor|prime minister|minister)') then 0
        when folded(title) ~ ('(giam doc so|director|truong ban|vu truong|cuc truong|chu nhiem'
          || '|dai su|tong lanh su|ambassador|consul)') then 1
        else 2 end)
       from fact_official
      where fact_official.fact_id = queue_head_level.fact_id
        and role <> 'PARTICIPANT'),
    (select case delegation_level when 'CITY_LEADERS' then 0 when 'DEPARTMENT' then 1 else 2 end
       from activity where id = queue_head_level.fact_id),
    2);

-- The localities with which something is confirmed; a table, so that asking costs the same however
-- many facts a partner has.
create table known_partner (
  locality_id text collate "C" constraint known_partner_pk primary key
    constraint known_partner_is_locality references locality
);

create function queue_partners(wanted uuid) returns setof text language sql stable
begin atomic
  select distinct coalesce(party.locality_id, party.of_locality_id) from fact_party party
   where party.fact_id = wanted and party.side = 'PARTNER' and party.level <> 'COUNTRY'
     and coalesce(party.locality_id, party.of_locality_id) is not null;
end;

-- Whether nothing is confirmed yet with one of its partners.
create function queue_new_partner(fact_id uuid) returns boolean language sql stable
  return exists (
    select 1 from fact_party party
     where party.fact_id = queue_new_partner.fact_id and party.side = 'PARTNER'
       and party.level <> 'COUNTRY'
       and coalesce(party.locality_id, party.of_locality_id) is not null
       and not exists (
         select 1 from known_partner known
          where known.locality_id = coalesce(party.locality_id, party.of_locality_id)));

-- Notes whether something is confirmed with a locality; what waits with it moves accordingly.
create function queue_know(partner text) returns void language plpgsql as $$
declare
  known boolean := exists (
      select 1 from partnership where review = 'CONFIRMED' and partner_id = partner)
    or exists (
      select 1 from fact_party party join fact on fact.id = party.fact_id
       where party.locality_id = partner and party.side = 'PARTNER' and fact.review = 'CONFIRMED')
    or exists (
      select 1 from fact_party party join fact on fact.id = party.fact_id
       where party.of_locality_id = partner and party.side = 'PARTNER'
         and fact.review = 'CONFIRMED');
begin
  if known then
    insert into known_partner (locality_id) values (partner) on conflict do nothing;
  else
    delete from known_partner where locality_id = partner;
  end if;
  if found then
    update queue_item
       set new_partner = not known, rank = rank + case when known then 5000 else -5000 end
     where new_partner = known and kind <> 'PARTNERSHIP' and queue_new_partner(id) <> known
       and id in (
         select fact_id from fact_party where side = 'PARTNER' and locality_id = partner
         union all
         select fact_id from fact_party where side = 'PARTNER' and of_locality_id = partner);
  end if;
end $$;

-- Writes what a fact is to the queue now: a row while it waits, none otherwise.
create function queue_fact(wanted uuid) returns void language plpgsql as $$
declare
  told fact%rowtype;
  is_new boolean := false;
  head integer := 2;
  told_by integer := 0;
begin
  select * into told from fact where id = wanted;
  if not found or told.review <> 'UNREVIEWED' or told.superseded_at is not null then
    delete from queue_item where id = wanted;
    return;
  end if;
  if told.kind not in ('OFFICIAL', 'ORGANISATION') then
    is_new := queue_new_partner(wanted);
    head := queue_head_level(wanted);
    select count(distinct article_id) into told_by from evidence where fact_id = wanted;
  end if;
  insert into queue_item as item (id, kind, rank, ours, confidence, confirmed_by, new_partner,
      head_level, articles, since)
    values (wanted, told.kind,
      queue_rank(queue_band(wanted, told.kind), is_new, head, told_by), told.ours,
      told.confidence, told.confirmed_by, is_new, head, told_by, told.created_at)
    on conflict (id) do update set rank = excluded.rank, ours = excluded.ours,
      confidence = excluded.confidence, confirmed_by = excluded.confirmed_by,
      new_partner = excluded.new_partner, head_level = excluded.head_level,
      articles = excluded.articles;
end $$;

create function queue_changed_fact() returns trigger language plpgsql as $$
begin
  perform queue_fact(new.id);
  if tg_op = 'UPDATE' and (old.review = 'CONFIRMED') <> (new.review = 'CONFIRMED') then
    perform queue_know(partner) from queue_partners(new.id) as partner;
  elsif tg_op = 'INSERT' and new.review = 'CONFIRMED' then
    perform queue_know(partner) from queue_partners(new.id) as partner;
  end if;
  return null;
end $$;

create constraint trigger queue_fact_added after insert on fact
  deferrable initially deferred for each row execute function queue_changed_fact();

create constraint trigger queue_fact_changed after update on fact
  deferrable initially deferred for each row
  when (old.review = 'UNREVIEWED' or old.review <> new.review)
  execute function queue_changed_fact();

create function queue_changed_partnership() returns trigger language plpgsql as $$
begin
  if new.review <> 'UNREVIEWED' then
    delete from queue_item where id = new.id;
  else
    insert into queue_item (id, kind, rank, ours, home_id, confidence, confirmed_by, new_partner,
        head_level, articles, since)
      values (new.id, 'PARTNERSHIP', queue_rank(1, true, 2, 0), false, new.home_id,
        case new.source_strength when 'HIGH' then 0.9 when 'MEDIUM' then 0.7 else 0.4 end,
        new.confirmed_by, true, 2, 0, new.created_at)
      on conflict (id) do update set home_id = excluded.home_id,
        confidence = excluded.confidence, confirmed_by = excluded.confirmed_by;
  end if;
  if tg_op = 'UPDATE' and old.review <> new.review then
    perform queue_know(new.partner_id);
  end if;
  return null;
end $$;

create trigger queue_partnership_changed after insert or update on partnership
  for each row execute function queue_changed_partnership();

-- What was confirmed and what waited before there was a queue.
insert into known_partner (locality_id)
  select partner_id from partnership where review = 'CONFIRMED'
  union
  select coalesce(party.locality_id, party.of_locality_id)
    from fact_party party join fact on fact.id = party.fact_id and fact.review = 'CONFIRMED'
   where party.side = 'PARTNER' and coalesce(party.locality_id, party.of_locality_id) is not null;

select queue_fact(id) from fact where review = 'UNREVIEWED' and superseded_at is null;

insert into queue_item (id, kind, rank, ours, home_id, confidence, confirmed_by, new_partner,
    head_level, articles, since)
  select id, 'PARTNERSHIP', queue_rank(1, true, 2, 0), false, home_id,
      case source_strength when 'HIGH' then 0.9 when 'MEDIUM' then 0.7 else 0.4 end,
      confirmed_by, true, 2, 0, created_at
    from partnership where review = 'UNREVIEWED';
