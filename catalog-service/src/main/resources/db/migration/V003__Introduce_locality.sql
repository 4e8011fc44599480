create table locality (
  id           text collate "C" not null,
  level        text             not null,
  country      text             not null,
  parent_id    text collate "C",
  successor_id text collate "C",
  name_vi      text             not null,
  name_en      text             not null,
  latitude     double precision,
  longitude    double precision,
  valid_from   date,
  valid_to     date,
  source       text             not null,
  file_line    text             not null,
  changed_line text,
  withdrawn    boolean          not null default false,
  version      bigint           not null default 1,
  created_at   timestamptz      not null,
  changed_at   timestamptz      not null,
  constraint locality_pk primary key (id),
  constraint locality_parent_fk foreign key (parent_id) references locality,
  constraint locality_successor_fk foreign key (successor_id) references locality,
  constraint locality_level_known
    check (level in ('COUNTRY', 'PROVINCE', 'CITY', 'DISTRICT', 'COMMUNE')),
  constraint locality_country_form check (country ~ '^[A-Z]{2}$'),
  constraint locality_validity_ordered check (valid_from <= valid_to)
);

create index locality_parent on locality (parent_id);
create index locality_successor on locality (successor_id);
create index locality_country on locality (country, level, id);

comment on column locality.file_line is 'The line of the gazetteer file, as it was imported.';
comment on column locality.changed_line is 'The line as it is served since an officer added names.';
comment on column locality.withdrawn is 'No longer in the file; kept because facts may name it.';
