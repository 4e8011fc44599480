-- Which replica does what only one needs to do, until when by the database's clock.
create table lease (
  name text constraint lease_pk primary key,
  holder text not null,
  until timestamptz not null
);
