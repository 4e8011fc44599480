-- The fact that tells now what this one told.
alter table fact add column merged_into uuid
  constraint fact_merged_into_fact references fact
  constraint fact_not_merged_into_itself check (merged_into <> id);

create index fact_by_merged_into on fact (merged_into) where merged_into is not null;
