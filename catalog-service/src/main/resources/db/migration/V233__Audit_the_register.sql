-- Every change of the register is audited by the tables themselves, whatever code makes it: before
-- the first change of a thing in a transaction a trigger notes how it stood; at the commit another
-- writes down how it stands then. A thing is its row with all rows that hang on it.
--
-- What a reading proposes and nobody has touched is not audited fact by fact (one row per delivery
-- says which reading was taken); the first person's touch notes how the machine had left it. Bulk
-- loads of the service itself set caunoi.bulk.
create table audit_part (
  table_name text not null,
  -- Of which thing it is a part: ENTRY (a fact or a partnership), LOCALITY, ARTICLE …
  root text not null,
  key_column text not null,
  key_type text not null,
  -- Whether there is at most one row per thing.
  single boolean not null,
  -- Columns that are kept by their SHA-256 in audit_text, and columns that are never written down.
  texts text[] not null default '{}',
  hidden text[] not null default '{}',
  constraint audit_part_pk primary key (table_name, root)
);

-- How things stood before the running transactions changed them.
create unlogged table audit_touched (
  xid xid8 not null,
  root text not null,
  key text not null,
  before jsonb,
  constraint audit_touched_pk primary key (xid, root, key)
);

-- A row as it is written down.
create function audit_row(told jsonb, texts text[], hidden text[]) returns jsonb
  language plpgsql as $$
declare
  name text;
  hash text;
begin
  told := jsonb_strip_nulls(told - hidden);
  foreach name in array texts loop
    if told ? name then
      hash := encode(sha256(convert_to(told ->> name, 'UTF8')), 'hex');
      insert into audit_text (sha256, text) values (hash, told ->> name) on conflict do nothing;
      told := jsonb_set(told, array[name], jsonb_build_object('sha256', hash));
    end if;
  end loop;
  return told;
end $$;

-- A thing as it stands; null where there is none.
create function audit_snapshot(wanted_root text, wanted_key text) returns jsonb
  language plpgsql as $$
declare
  part audit_part;
  rows jsonb;
  whole jsonb := '{}';
begin
  for part in select * from audit_part where root = wanted_root order by table_name collate "C"
  loop
    execute format(
      'select jsonb_agg(audit_row(to_jsonb(t), $2, $3) order by to_jsonb(t)) from %I t'
      || ' where %I = $1::%s', part.table_name, part.key_column, part.key_type)
      into rows using wanted_key, part.texts, part.hidden || part.key_column;
    if rows is not null then
      whole := whole || jsonb_build_object(part.table_name,
        case when part.single then rows -> 0 else rows end);
    end if;
  end loop;
  return nullif(whole, '{}');
end $$;

create function audit_note(of_root text, of_key text) returns void language plpgsql as $$
begin
  if not exists (
      select from audit_touched t
       where t.xid = pg_current_xact_id() and t.root = of_root and t.key = of_key) then
    insert into audit_touched (xid, root, key, before)
      values (pg_current_xact_id(), of_root, of_key, audit_snapshot(of_root, of_key));
  end if;
end $$;

create function audit_touch() returns trigger language plpgsql as $$
begin
  -- A row that is moved changes the thing that it leaves, too.
  if tg_op <> 'INSERT' then
    perform audit_note(tg_argv[0], to_jsonb(old) ->> tg_argv[1]);
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  perform audit_note(tg_argv[0], to_jsonb(new) ->> tg_argv[1]);
  return new;
end $$;

-- What only counts changes is no change.
create function audit_essence(whole jsonb) returns jsonb language sql immutable
  return whole #- '{fact,version}' #- '{fact,changed_at}' #- '{partnership,version}'
    #- '{partnership,changed_at}' #- '{document,version}' #- '{document,changed_at}'
    #- '{locality,version}' #- '{locality,changed_at}' #- '{article,version}'
    #- '{article,changed_at}';

create function audit_settle() returns trigger language plpgsql as $$
declare
  now_is jsonb := audit_snapshot(new.root, new.key);
begin
  delete from audit_touched where xid = new.xid and root = new.root and key = new.key;
  -- What hangs on something else (an edit of a document, not of an entry) is no part of this.
  if coalesce(new.before, '{}') || coalesce(now_is, '{}') ?| array['fact', 'partnership',
      'document', 'locality', 'article', 'gazetteer', 'account']
    and audit_essence(new.before) is distinct from audit_essence(now_is) then
    perform audit_write(
      case when new.before is null then 'CREATE' when now_is is null then 'DELETE' else 'CHANGE' end,
      coalesce(now_is -> 'fact' ->> 'kind', new.before -> 'fact' ->> 'kind',
        case when new.root = 'ENTRY' then 'PARTNERSHIP' else new.root end),
      new.key, new.before, now_is);
  end if;
  return null;
end $$;

create constraint trigger audit_touched_settles after insert on audit_touched
  deferrable initially deferred for each row execute function audit_settle();

-- Makes a table a part of an audited thing.
create function audit_table(name text, of_root text, by_column text, by_type text,
    is_single boolean, text_columns text[] default '{}', hidden_columns text[] default '{}')
  returns void language plpgsql as $$
begin
  insert into audit_part (table_name, root, key_column, key_type, single, texts, hidden)
    values (name, of_root, by_column, by_type, is_single, text_columns, hidden_columns);
  if name = 'fact' then
    execute 'create trigger audit_insert before insert on fact for each row when ('
      || 'audited() or new.review <> ''UNREVIEWED'' or new.confirmed_by is not null'
      || ' or new.touched) execute function audit_touch(''ENTRY'', ''id'')';
    execute 'create trigger audit_update before update on fact for each row when ('
      || 'audited() or old.review <> ''UNREVIEWED'' or old.confirmed_by is not null'
      || ' or old.touched or new.review <> ''UNREVIEWED'' or new.confirmed_by is not null'
      || ' or new.touched) execute function audit_touch(''ENTRY'', ''id'')';
    execute 'create trigger audit_delete before delete on fact for each row'
      || ' execute function audit_touch(''ENTRY'', ''id'')';
  else
    execute format('create trigger %I before insert or update or delete on %I'
      || ' for each row when (audited()) execute function audit_touch(%L, %L)',
      'audit_' || lower(of_root), name, of_root, by_column);
  end if;
end $$;

-- Whether who acts is neither the ingest-service, delivering readings, nor a bulk load.
create function audited() returns boolean language sql stable
  return current_setting('caunoi.role', true) is distinct from 'SERVICE_INGEST'
    and current_setting('caunoi.bulk', true) is distinct from 'on';

select audit_table('fact', 'ENTRY', 'id', 'uuid', true, '{}', '{sort_day}');
select audit_table('activity', 'ENTRY', 'id', 'uuid', true);
select audit_table('agreement', 'ENTRY', 'id', 'uuid', true);
select audit_table('commitment', 'ENTRY', 'id', 'uuid', true, '{text}');
select audit_table('milestone', 'ENTRY', 'id', 'uuid', true, '{text}');
select audit_table('official', 'ENTRY', 'id', 'uuid', true);
select audit_table('organisation', 'ENTRY', 'id', 'uuid', true);
select audit_table('partnership', 'ENTRY', 'id', 'uuid', true);
select audit_table('activity_agreement', 'ENTRY', 'activity_id', 'uuid', false);
select audit_table('evidence', 'ENTRY', 'fact_id', 'uuid', false, '{quote}');
select audit_table('fact_party', 'ENTRY', 'fact_id', 'uuid', false);
select audit_table('fact_official', 'ENTRY', 'fact_id', 'uuid', false);
select audit_table('post', 'ENTRY', 'official_id', 'uuid', false);
select audit_table('attachment', 'ENTRY', 'subject_id', 'uuid', false);
select audit_table('statement', 'ENTRY', 'subject_id', 'uuid', false, '{text}');
select audit_table('edit', 'ENTRY', 'subject_id', 'uuid', false, '{before,after}');
select audit_table('document', 'DOCUMENT', 'id', 'uuid', true);
select audit_table('edit', 'DOCUMENT', 'subject_id', 'uuid', false, '{before,after}');
select audit_table('locality', 'LOCALITY', 'id', 'text', true, '{}', '{file_line,changed_line}');
select audit_table('locality_name', 'LOCALITY', 'locality_id', 'text', false, '{}', '{folded}');
select audit_table('locality_identifier', 'LOCALITY', 'locality_id', 'text', false);
select audit_table('gazetteer', 'GAZETTEER', 'only_row', 'boolean', true);
select audit_table('article', 'ARTICLE', 'id', 'text', true, '{}', '{sort_day}');
select audit_table('article_warning', 'ARTICLE', 'article_id', 'text', false);
select audit_table('account', 'ACCOUNT', 'name', 'text', true, '{}', '{password_hash}');

-- The gazetteer as a whole is one row, written whenever its file or a name changes.
drop trigger audit_gazetteer on gazetteer;
create trigger audit_gazetteer before insert or update or delete on gazetteer
  for each row execute function audit_touch('GAZETTEER', 'only_row');

-- One row per reading that was taken.
create function audit_delivery() returns trigger language plpgsql as $$
begin
  perform audit_write(case when tg_op = 'INSERT' then 'CREATE' else 'READ' end, 'ARTICLE', new.id,
    case when tg_op = 'INSERT' then null else audit_reading(to_jsonb(old)) end,
    audit_reading(to_jsonb(new)));
  return null;
end $$;

create function audit_reading(article jsonb) returns jsonb language sql immutable
  return jsonb_build_object('article', jsonb_strip_nulls(article - array[
    'id', 'authors', 'sort_day', 'created_at', 'canonical_url']));

create constraint trigger audit_delivered after insert or update on article
  deferrable initially deferred for each row
  when (current_setting('caunoi.role', true) = 'SERVICE_INGEST')
  execute function audit_delivery();

-- Decisions are a trace too. (What an undoing refers to is locked, for which the service's role needs
-- the right to update: the trigger alone refuses it.)
create trigger decision_stays before update or delete on decision
  for each row execute function audit_refuse();
create trigger decision_stays_whole before truncate on decision execute function audit_refuse();
