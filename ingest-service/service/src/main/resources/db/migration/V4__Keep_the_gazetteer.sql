-- The last good copy, gzip: a restart reads on while the catalogue is down. One row.
create table gazetteer_copy (
  id integer not null,
  version text not null,
  content bytea not null,
  pulled_at timestamp with time zone not null,
  constraint gazetteer_copy_pk primary key (id),
  constraint gazetteer_copy_single check (id = 1)
);
