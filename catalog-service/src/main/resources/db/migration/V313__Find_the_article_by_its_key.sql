-- An article by the column that its key is on: asked for by the id in another collation, each delivery
-- read all articles.
create or replace view searchable_article as
select a.id collate "C" as id, 'ARTICLE' as kind, null as type,
    coalesce(a.title, a.url, '') as title, null as title_en, a.ours, null as review, a.published_on as first_day,
    a.published_on as last_day, 10 as weight,
    array_to_tsvector(array_remove(
      array['#ARTICLE', '!open', case when a.ours then '!ours' end, whole(a.title)]
      || marked('', said.title || words_of(coalesce(a.outlet, ''))) || marked('.', said.title), null)) as lexemes,
    a.id as article_id
  from article a
  cross join lateral (select words_of(coalesce(a.title, '')) as title offset 0) said;

create or replace function search_article_again() returns trigger language plpgsql as $$
begin
  insert into search_entry as old
      (id, kind, title, ours, first_day, last_day, weight, lexemes)
    select id, kind, title, ours, first_day, last_day, weight, lexemes
      from searchable_article where article_id = new.id
    on conflict (id) do update
      set title = excluded.title, ours = excluded.ours, first_day = excluded.first_day,
          last_day = excluded.last_day, lexemes = excluded.lexemes;
  return null;
end $$;
