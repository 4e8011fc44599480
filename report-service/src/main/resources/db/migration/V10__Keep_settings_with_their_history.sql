-- Each state of the office's choices, with who set it; the last one holds.
create table setting_change (
  version bigint constraint setting_change_pk primary key,
  body text not null,
  who text not null,
  at timestamptz not null default now()
);
create trigger setting_change_unalterable before update or delete on setting_change
  for each row execute function refuse_change_of_record();
