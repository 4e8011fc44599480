-- What a person typed, in the form in which statements of articles are compared: an article that
-- tells of the same becomes evidence of what is there already.
create table typed_statement (
  fact_id uuid constraint typed_statement_pk primary key
    constraint typed_statement_of_fact references fact,
  statement text not null,
  blocks text[] not null
);

create index typed_statement_by_block on typed_statement using gin (blocks)
  with (fastupdate = off);
