-- The archived bytes are the record: a document is made or forgotten, never altered.
-- What was done to a brief stays written down.
create function refuse_change_of_record() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never altered', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger document_unalterable before update on document
  for each row execute function refuse_change_of_record();
create trigger brief_event_unalterable before update or delete on brief_event
  for each row execute function refuse_change_of_record();
