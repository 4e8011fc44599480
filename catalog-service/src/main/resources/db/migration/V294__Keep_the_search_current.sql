-- A fact, as it is now; V296 says when.
create function search_fact(changed uuid) returns void language plpgsql as $$
begin
  insert into search_entry as old
      (id, kind, type, title, title_en, ours, review, first_day, last_day, weight, lexemes)
    select id, kind, type, title, title_en, ours, review, first_day, last_day, weight, lexemes
      from searchable_fact where fact_id = changed
    on conflict (id) do update
      set type = excluded.type, title = excluded.title, title_en = excluded.title_en,
          ours = excluded.ours, review = excluded.review, first_day = excluded.first_day,
          last_day = excluded.last_day, lexemes = excluded.lexemes,
          written_in = excluded.written_in
      where (old.title, old.title_en, old.first_day, old.last_day, old.lexemes, old.type)
        is distinct from (excluded.title, excluded.title_en, excluded.first_day,
          excluded.last_day, excluded.lexemes, excluded.type);
  if not found then
    delete from search_entry where id = changed::text
       and exists (select from fact where fact.id = changed and superseded_at is not null);
  end if;
end $$;

create function search_article_again() returns trigger language plpgsql as $$
begin
  insert into search_entry as old
      (id, kind, title, ours, first_day, last_day, weight, lexemes)
    select id, kind, title, ours, first_day, last_day, weight, lexemes
      from searchable_article where id = new.id
    on conflict (id) do update
      set title = excluded.title, ours = excluded.ours, first_day = excluded.first_day,
          last_day = excluded.last_day, lexemes = excluded.lexemes;
  return null;
end $$;

create trigger article_searched after insert on article
  for each row execute function search_article_again();

create trigger article_searched_again after update on article
  for each row when ((old.title, old.url, old.outlet, old.ours, old.published_on)
    is distinct from (new.title, new.url, new.outlet, new.ours, new.published_on))
  execute function search_article_again();

create function search_document_again() returns trigger language plpgsql as $$
begin
  insert into search_entry (id, kind, type, title, ours, first_day, last_day, weight, lexemes)
    select id, kind, type, title, ours, first_day, last_day, weight, lexemes
      from searchable_document where document_id = new.id
    on conflict (id) do update
      set type = excluded.type, title = excluded.title, first_day = excluded.first_day,
          last_day = excluded.last_day, lexemes = excluded.lexemes;
  return null;
end $$;

create trigger document_searched after insert or update on document
  for each row execute function search_document_again();

create function search_partnerships(changed uuid[]) returns void language plpgsql as $$
begin
  insert into search_entry (id, kind, type, title, title_en, ours, review, weight, lexemes)
    select id, kind, type, title, title_en, ours, review, weight, lexemes
      from searchable_partnership where partnership_id = any (changed)
    on conflict (id) do update
      set type = excluded.type, title = excluded.title, title_en = excluded.title_en,
          review = excluded.review, lexemes = excluded.lexemes;
end $$;

create function search_partnership_again() returns trigger language plpgsql as $$
begin
  perform search_partnerships(array[new.id]);
  return null;
end $$;

create trigger partnership_searched after insert or update on partnership
  for each row execute function search_partnership_again();

-- Localities come in thousands, so they are written by the statement; each once it has its names.
create function search_localities(changed text[]) returns void language plpgsql as $$
begin
  insert into search_entry (id, kind, type, title, title_en, ours, weight, lexemes)
    select id, kind, type, title, title_en, ours, weight, lexemes
      from searchable_locality where id = any (changed)
    on conflict (id) do update
      set type = excluded.type, title = excluded.title, title_en = excluded.title_en,
          weight = excluded.weight, lexemes = excluded.lexemes;
  delete from search_entry where id in
    (select id from locality where id = any (changed) and withdrawn);
end $$;

create function search_renamed_localities() returns trigger language plpgsql as $$
declare renamed text[] := array(select written.id from written join before using (id)
  where (written.name_vi, written.name_en) is distinct from (before.name_vi, before.name_en));
begin
  perform search_localities(array(select id from written));
  perform search_fact(fact_id) from
    (select distinct fact_id from fact_party where locality_id = any (renamed)) named;
  perform search_partnerships(array(select id from partnership
    where home_id = any (renamed) or named_home_id = any (renamed) or partner_id = any (renamed)));
  return null;
end $$;

create function search_named_localities() returns trigger language plpgsql as $$
begin
  perform search_localities(array(select distinct locality_id from written));
  return null;
end $$;

create trigger locality_searched_again after update on locality
  referencing old table as before new table as written
  for each statement execute function search_renamed_localities();

create trigger locality_name_searched after insert on locality_name
  referencing new table as written
  for each statement execute function search_named_localities();

create trigger locality_name_searched_again after update on locality_name
  referencing new table as written
  for each statement execute function search_named_localities();

create trigger locality_name_not_searched after delete on locality_name
  referencing old table as written
  for each statement execute function search_named_localities();
