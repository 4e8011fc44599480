-- The same words as before (V290), by functions whose plans are kept: a delivery folds the texts of
-- a dozen things.
create or replace function words_of(text text) returns text[]
  language plpgsql immutable strict parallel safe as $$
declare
  folded text := btrim(regexp_replace(
    lower(public.unaccent('public.unaccent'::regdictionary,
      case when text is nfc normalized then left(text, 4000) else left(normalize(text, NFC), 4000) end)),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f\ufe00-\uff0f]+',
    ' ', 'g'));
begin
  if folded ~ '[^ ]{61}' then
    folded := regexp_replace(folded, '([^ ]{60})[^ ]+', '\1', 'g');
  end if;
  return string_to_array(folded, ' ');
end $$;

create or replace function marked(mark text, words text[]) returns text[]
  language plpgsql immutable strict parallel safe as $$
begin
  if words = '{}' then
    return words;
  end if;
  words := string_to_array(mark || array_to_string(words, ' ' || mark), ' ');
  return words || array(
    select mark || '^' || substr(w, 1 + length(mark), 1) from unnest(words) w);
end $$;

create or replace function whole(name text) returns text
  language plpgsql immutable strict parallel safe as $$
begin
  return '=' || left(array_to_string(words_of(name), ' '), 200);
end $$;
