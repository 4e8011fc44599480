-- What of each thing is searched and shown.
create view searchable_fact as
select f.id as fact_id, f.id::text collate "C" as id, f.kind,
    coalesce(activity.type, agreement.form, milestone.form, organisation.form) as type,
    coalesce(agreement.title, commitment.text, milestone.text, organisation.name_vi,
      organisation.name, official.name, nullif(concat_ws(' – ', who.home, who.partner), ''), '')
      as title,
    coalesce(agreement.title_en, organisation.name_en, case
      when f.kind = 'ACTIVITY' or f.kind = 'AGREEMENT' and agreement.title is null then
        nullif(concat_ws(' – ', who.home_en, who.partner_en), '') end) as title_en,
    f.ours, f.review, f.first_day, f.last_day,
    case f.kind when 'ORGANISATION' then 6 when 'OFFICIAL' then 7 else 10 end as weight,
    array_to_tsvector(array_remove(
      array['#' || f.kind, '?' || f.review, case when f.ours then '!ours' end,
        case when f.review in ('UNREVIEWED', 'CONFIRMED') then '!open' end,
        whole(agreement.title), whole(agreement.title_en),
        whole(agreement.number), whole(activity.decision_number), whole(organisation.name), whole(organisation.name_vi),
        whole(organisation.name_en), whole(organisation.name_native), whole(official.name),
        '@' || coalesce(official.locality_id, organisation.of_locality_id),
        '@' || official.organisation_id]
      || who.partners
      || marked('', said.names || said.words)
      || marked(case when f.kind in ('ORGANISATION', 'OFFICIAL') then '~' else '.' end, said.names),
      null)) as lexemes
  from fact f
  left join activity on activity.id = f.id
  left join agreement on agreement.id = f.id
  left join commitment on commitment.id = f.id
  left join milestone on milestone.id = f.id
  left join organisation on organisation.id = f.id
  left join official on official.id = f.id
  left join lateral (
    select string_agg(coalesce(l.name_vi, p.name), ', ' order by ordinal)
          filter (where side = 'HOME') as home,
        string_agg(coalesce(l.name_vi, p.name), ', ' order by ordinal)
          filter (where side = 'PARTNER') as partner,
        string_agg(coalesce(l.name_en, p.name_en, p.name), ', ' order by ordinal)
          filter (where side = 'HOME') as home_en,
        string_agg(coalesce(l.name_en, p.name_en, p.name), ', ' order by ordinal)
          filter (where side = 'PARTNER') as partner_en,
        string_agg(concat_ws(' ', p.name, p.name_en, p.body, l.name_vi, l.name_en), ' ') as words,
        array_agg('@' || p.locality_id) filter (where side = 'PARTNER')
          || array_agg('@' || p.of_locality_id) filter (where side = 'PARTNER')
          || array_agg('@' || p.organisation_id) filter (where side = 'PARTNER') as partners
      from fact_party p left join locality l on l.id = p.locality_id
     where p.fact_id in (f.id, commitment.activity_id)) who on true
  left join lateral (
    select string_agg(concat_ws(' ', name, title), ' ') as words
      from fact_official where fact_id = f.id) people on true
  left join lateral (
    select string_agg(label.text, ' ') as words from search_label label
     where label.code = any (coalesce(activity.sectors, agreement.sectors, commitment.sectors)
       || coalesce(activity.type, agreement.form))) labels on true
  left join lateral (
    select left(quote, 400) as words from evidence where fact_id = f.id and ordinal = 0) quote on true
  cross join lateral (
    select words_of(concat_ws(' ', agreement.title, agreement.title_en, organisation.name,
          organisation.name_vi, organisation.name_en, organisation.name_native,
          array_to_string(organisation.aliases, ' '), official.name,
          array_to_string(official.name_forms, ' '), who.words)) as names,
        words_of(concat_ws(' ', agreement.number, agreement.in_name_of, agreement.place,
          activity.decision_number, activity.outcome, commitment.text, commitment.owner_unit,
          milestone.text, people.words, labels.words, quote.words)) as words
    offset 0) said
 where f.superseded_at is null;

create view searchable_article as
select a.id collate "C" as id, 'ARTICLE' as kind, null as type,
    coalesce(a.title, a.url, '') as title, null as title_en, a.ours, null as review, a.published_on as first_day,
    a.published_on as last_day, 10 as weight,
    array_to_tsvector(array_remove(
      array['#ARTICLE', '!open', case when a.ours then '!ours' end, whole(a.title)]
      || marked('', said.title || words_of(coalesce(a.outlet, ''))) || marked('.', said.title), null)) as lexemes
  from article a
  cross join lateral (select words_of(coalesce(a.title, '')) as title offset 0) said;

-- Of office documents what is written about them; never what they contain.
create view searchable_document as
select d.id as document_id, d.id::text collate "C" as id, 'DOCUMENT' as kind, d.kind as type,
    coalesce(d.title, nullif(concat_ws(' ', d.number, d.issuer), ''), d.file_name, d.kind) as title,
    null as title_en, true as ours, null as review, day.first as first_day, day.last as last_day,
    10 as weight,
    array_to_tsvector(array_remove(
      array['#DOCUMENT', '!open', '!ours', whole(d.title), whole(d.number)]
      || marked('', said.names) || marked('.', said.names), null)) as lexemes
  from document d
  cross join lateral (
    select words_of(concat_ws(' ', d.title, d.number, d.kind, d.issuer, d.file_name)) as names
    offset 0) said
  cross join lateral (
    select (d.date || substr('0001-01-01', length(d.date) + 1))::date as first,
        case length(d.date)
          when 4 then (d.date || '-12-31')::date
          when 7 then ((d.date || '-01')::date + interval '1 month - 1 day')::date
          else d.date::date end as last) day;

-- Localities belong to nobody: they are found in every scope.
create view searchable_locality as
select l.id, 'LOCALITY' as kind, l.level as type, l.name_vi as title, l.name_en as title_en,
    true as ours, null as review, null::date as first_day, null::date as last_day,
    case l.level when 'COUNTRY' then 1 when 'PROVINCE' then 2 when 'CITY' then 2
      when 'DISTRICT' then 8 else 9 end as weight,
    array_to_tsvector(array['#LOCALITY', '!open', '!ours', '@' || l.id, whole(l.name_vi),
        whole(l.name_en)]
      || coalesce(names.whole, '{}')
      || marked('', said.names) || marked('~', said.names)) as lexemes
  from locality l
  left join lateral (
    select string_agg(text, ' ') as words, array_agg('-' || substr(whole(text), 2)) as whole
      from locality_name where locality_id = l.id) names on true
  cross join lateral (
    select words_of(concat_ws(' ', l.name_vi, l.name_en, names.words)) as names offset 0) said
 where not l.withdrawn;

-- Whether a partnership is ours depends on the office, which only the service knows.
create view searchable_partnership as
select p.id as partnership_id, p.id::text collate "C" as id, 'PARTNERSHIP' as kind, p.kind as type,
    home.name_vi || ' – ' || partner.name_vi as title,
    home.name_en || ' – ' || partner.name_en as title_en, true as ours, p.review,
    null::date as first_day, null::date as last_day, 5 as weight,
    array_to_tsvector(array_remove(
      array['#PARTNERSHIP', '!ours', '?' || p.review, '@' || p.partner_id,
        case when p.review in ('UNREVIEWED', 'CONFIRMED') then '!open' end]
      || marked('', said.names || coalesce(words_of(label.text), '{}'))
      || marked('~', said.names), null)) as lexemes
  from partnership p
  join locality home on home.id = p.home_id
  join locality named on named.id = p.named_home_id
  join locality partner on partner.id = p.partner_id
  left join search_label label on label.code = p.kind
  cross join lateral (
    select words_of(concat_ws(' ', home.name_vi, home.name_en, named.name_vi, named.name_en,
      partner.name_vi, partner.name_en)) as names offset 0) said;
