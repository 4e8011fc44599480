-- What a person typed or edited: no later reading changes it.
alter table fact add column touched boolean not null default false;
alter table partnership add column touched boolean not null default false;
