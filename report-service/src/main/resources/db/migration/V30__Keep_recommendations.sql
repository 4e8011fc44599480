-- What the office recommends in the brief of a period, in its own words. Rows are only added: the
-- newest version of a language stands, the earlier ones stay readable.
create table recommendation (
  period_start date not null,
  office text not null,
  language text not null
    constraint recommendation_language check (language in ('vi', 'en')),
  version bigint not null,
  text text not null constraint recommendation_length check (length(text) <= 10000),
  written_by text not null,
  written_at timestamptz not null default now(),
  constraint recommendation_pk primary key (period_start, office, language, version)
);

create trigger recommendation_unalterable before update or delete on recommendation
  for each row execute function refuse_change_of_record();
