-- One row: which file was imported, and what is served now.
create table gazetteer (
  only_row    boolean     not null default true,
  file_sha256 text        not null,
  version     text        not null,
  changed_at  timestamptz not null,
  constraint gazetteer_pk primary key (only_row),
  constraint gazetteer_one_row check (only_row)
);

comment on column gazetteer.version is 'SHA-256 of the content served: gazetteerVersion and ETag.';
