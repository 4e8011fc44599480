-- Which signed papers may be the next stage of which unsigned ones: the same parties, the signature
-- at most 24 months after the announcement. It follows from the register pair by pair, so that the
-- order in which the two came makes no difference; what people decided is in stage_decision.
create table stage_proposal (
  later_id uuid not null constraint stage_proposal_later_is_agreement references agreement,
  earlier_id uuid not null constraint stage_proposal_earlier_is_agreement references agreement,
  constraint stage_proposal_pk primary key (later_id, earlier_id),
  constraint stage_proposal_of_two check (later_id <> earlier_id)
);

create index stage_proposal_by_earlier on stage_proposal (earlier_id);

-- Who said whether a paper is the next stage of another one.
create table stage_decision (
  id uuid constraint stage_decision_pk primary key,
  later_id uuid not null constraint stage_decision_later_is_agreement references agreement,
  earlier_id uuid not null constraint stage_decision_earlier_is_agreement references agreement,
  verdict text not null constraint stage_decision_known check (verdict in ('CONFIRM', 'REJECT')),
  reason text constraint stage_decision_reason_short check (char_length(reason) <= 1000),
  decided_by text not null,
  decided_at timestamptz not null,
  undone_by text,
  undone_at timestamptz,
  undo_reason text
    constraint stage_decision_undo_reason_short check (char_length(undo_reason) <= 1000)
);

create unique index stage_decision_holds_once on stage_decision (later_id, earlier_id)
  where undone_at is null;
create index stage_decision_by_earlier on stage_decision (earlier_id);

-- The parties of a paper, whatever they are called.
create function stage_parties(wanted uuid) returns text[] language sql stable
begin atomic
  select coalesce(array_agg(distinct party order by party), '{}')
    from (select coalesce(organisation_id::text, locality_id, 'name:' || folded(name)) as party
            from fact_party where fact_id = wanted and side <> 'PLACE') parties;
end;

-- Papers that take part: neither refused nor part of another one, with a day to count by.
create view staged_agreement as
select f.id, f.first_day, f.last_day, a.status in ('PROPOSED', 'TO_BE_SIGNED') as unsigned
  from fact f
  join agreement a on a.id = f.id
 where f.superseded_at is null and f.review in ('UNREVIEWED', 'CONFIRMED')
   and f.first_day is not null and not a.background;

create function propose_stages(changed uuid) returns void language plpgsql as $$
declare
  told staged_agreement%rowtype;
  parties text[];
begin
  delete from stage_proposal where changed in (later_id, earlier_id);
  select * into told from staged_agreement where id = changed;
  if told.id is null then
    return;
  end if;
  parties := stage_parties(changed);
  if cardinality(parties) < 2 then
    return;
  end if;
  insert into stage_proposal (later_id, earlier_id)
    select later.id, earlier.id
      from (select distinct other.fact_id from partner_fact mine
              join partner_fact other on other.partner_id = mine.partner_id
               and other.kind = 'AGREEMENT' and other.fact_id <> changed
               and other.sort_day between told.first_day - interval '25 months'
                 and told.first_day + interval '25 months'
             where mine.fact_id = changed) near
      join staged_agreement met on met.id = near.fact_id and met.unsigned <> told.unsigned
      join staged_agreement earlier on earlier.id = case when met.unsigned then met.id else changed end
      join staged_agreement later on later.id = case when met.unsigned then changed else met.id end
      join agreement paper on paper.id = later.id and paper.next_stage_of is null
     where later.last_day > earlier.first_day
       and later.first_day <= earlier.first_day + interval '24 months'
       and stage_parties(met.id) = parties
       and not exists (select from stage_decision d
         where d.later_id = later.id and d.earlier_id = earlier.id and d.undone_at is null)
    on conflict do nothing;
end $$;

-- A confirmed paper waits again while somebody has to say whether it is the next stage of another.
alter table queue_item add column staged boolean not null default false;

create function queue_stage(wanted uuid) returns void language plpgsql as $$
declare
  waits boolean := exists (select from stage_proposal where later_id = wanted);
begin
  update queue_item set staged = waits where id = wanted and staged <> waits;
  if waits then
    insert into queue_item (id, kind, rank, ours, confidence, new_partner, head_level, articles,
        since, staged)
      select f.id, f.kind, queue_rank(1, false, 2, 0), f.ours, f.confidence, false, 2,
          (select count(distinct article_id) from evidence where fact_id = f.id), f.changed_at, true
        from fact f where f.id = wanted and f.review = 'CONFIRMED' and f.superseded_at is null
      on conflict (id) do nothing;
  end if;
end $$;

create function stage_followed() returns trigger language plpgsql as $$
declare
  met uuid[] := array(select later_id from stage_proposal where earlier_id = new.id);
  one uuid;
begin
  perform propose_stages(new.id);
  for one in
    select unnest(met) union select later_id from stage_proposal where earlier_id = new.id
    union select new.id
  loop
    if exists (select from queue_item where id = one and staged and not exists (
        select from stage_proposal where later_id = one)) then
      perform queue_fact(one);
    end if;
    perform queue_stage(one);
  end loop;
  return null;
end $$;

-- After the triggers of the queue, which fire in the order of their names.
create constraint trigger stage_fact_followed after insert or update on fact
  deferrable initially deferred for each row
  when (new.kind = 'AGREEMENT') execute function stage_followed();

select propose_stages(id) from staged_agreement where not unsigned;
select queue_stage(later_id) from (select distinct later_id from stage_proposal) proposed;
