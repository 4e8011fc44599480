-- A confirmed fact waits again when a later article says otherwise, until a person confirms it as it
-- stands, edits or rejects it.
alter table queue_item add column contradicted boolean not null default false;

create or replace function queue_fact(wanted uuid) returns void language plpgsql as $$
declare
  told fact%rowtype;
  is_new boolean := false;
  head integer := 2;
  told_by integer := 0;
  against boolean := false;
  band integer;
begin
  select * into told from fact where id = wanted;
  against := told.review = 'CONFIRMED' and exists (
    select 1 from fact_conflict where fact_id = wanted and article_id is null);
  if told.id is null or told.superseded_at is not null
    or not (told.review = 'UNREVIEWED' or against) then
    delete from queue_item where id = wanted;
    return;
  end if;
  if told.kind not in ('OFFICIAL', 'ORGANISATION') then
    is_new := queue_new_partner(wanted);
    head := queue_head_level(wanted);
    select count(distinct article_id) into told_by from evidence where fact_id = wanted;
  end if;
  band := queue_band(wanted, told.kind);
  -- What is confirmed and contradicted may be in a released brief: it comes with the papers.
  if against then
    band := least(band, 1);
  end if;
  insert into queue_item as item (id, kind, rank, ours, confidence, confirmed_by, new_partner,
      head_level, articles, since, contradicted)
    values (wanted, told.kind, queue_rank(band, is_new, head, told_by), told.ours,
      told.confidence, case when not against then told.confirmed_by end, is_new, head, told_by,
      case when against then told.changed_at else told.created_at end, against)
    on conflict (id) do update set rank = excluded.rank, ours = excluded.ours,
      confidence = excluded.confidence, confirmed_by = excluded.confirmed_by,
      new_partner = excluded.new_partner, head_level = excluded.head_level,
      articles = excluded.articles,
      since = case when item.contradicted then item.since else excluded.since end,
      contradicted = excluded.contradicted;
end $$;

drop trigger queue_fact_changed on fact;
create constraint trigger queue_fact_changed after update on fact
  deferrable initially deferred for each row execute function queue_changed_fact();

select queue_fact(fact_id) from fact_conflict where article_id is null;
