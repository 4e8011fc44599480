-- A dated fact of a relation: its founding, an anniversary.
create table milestone (
  id uuid constraint milestone_pk primary key constraint milestone_is_fact references fact,
  form text not null,
  text text not null,
  year integer not null,
  ordinal integer,
  founded_year integer
);
