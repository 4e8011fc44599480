-- Names are looked at in their order, too: what is dated has one weight and comes last.
drop index search_entry_by_day;
create index search_entry_in_order on search_entry (weight, sort_day desc, id desc);

-- A partnership is found by its kind among the names: nothing but what is dated comes after them.
create or replace view searchable_partnership as
select p.id as partnership_id, p.id::text collate "C" as id, 'PARTNERSHIP' as kind, p.kind as type,
    home.name_vi || ' – ' || partner.name_vi as title,
    home.name_en || ' – ' || partner.name_en as title_en, true as ours, p.review,
    null::date as first_day, null::date as last_day, 5 as weight,
    array_to_tsvector(array_remove(
      array['#PARTNERSHIP', '!ours', '?' || p.review, '@' || p.partner_id,
        case when p.review in ('UNREVIEWED', 'CONFIRMED') then '!open' end]
      || marked('', said.names) || marked('~', said.names), null)) as lexemes
  from partnership p
  join locality home on home.id = p.home_id
  join locality named on named.id = p.named_home_id
  join locality partner on partner.id = p.partner_id
  left join search_label label on label.code = p.kind
  cross join lateral (
    select words_of(concat_ws(' ', home.name_vi, home.name_en, named.name_vi, named.name_en,
      partner.name_vi, partner.name_en, label.text)) as names offset 0) said;

select search_partnerships(array(select id from partnership));
