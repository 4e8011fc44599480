-- Names are found with and without diacritics. unaccent() itself is only STABLE, since a dictionary
-- may be replaced; ours is not, so an IMMUTABLE wrapper may be indexed.
create extension if not exists unaccent with schema public;

create function folded(name text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, normalize(name, NFC)));
