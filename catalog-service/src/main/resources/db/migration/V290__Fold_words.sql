-- The words of a text as they are searched: folded as names are, cut at whatever is neither a
-- letter nor a digit. Ranges of characters, not classes: these would follow the database's locale.
create function words_of(text text) returns text[]
  language sql immutable strict parallel safe
  return array(select left(word, 60) from unnest(string_to_array(regexp_replace(
    lower(public.unaccent('public.unaccent'::regdictionary,
      case when text is nfc normalized then left(text, 4000) else left(normalize(text, NFC), 4000) end)),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f\ufe00-\uff0f]+',
    ' ', 'g'), ' ')) word where word <> '');

-- Words behind a mark that says where they stand; and their first letters, since looking for all
-- words that begin with one letter would read most of the index.
create function marked(mark text, words text[]) returns text[]
  language sql immutable strict parallel safe
  return array(select mark || word from unnest(words) word
    union all select distinct mark || '^' || left(word, 1) from unnest(words) word);

-- A whole name as one lexeme.
create function whole(name text) returns text
  language sql immutable strict parallel safe
  return '=' || left(array_to_string(words_of(name), ' '), 200);
