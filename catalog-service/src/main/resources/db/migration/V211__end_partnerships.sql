-- When a partnership ended, as precisely as it is known.
alter table partnership
  add column ended_on text,
  add constraint partnership_ended_on_form check (ended_on ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$');
