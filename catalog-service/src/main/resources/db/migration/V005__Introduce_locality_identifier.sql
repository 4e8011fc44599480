create table locality_identifier (
  locality_id text collate "C" not null,
  position    integer          not null,
  scheme      text             not null,
  value       text             not null,
  constraint locality_identifier_pk primary key (locality_id, position),
  constraint locality_identifier_locality_fk foreign key (locality_id) references locality
);

-- Not unique: provinces that merged share the ISO code of the one that kept the name.
create index locality_identifier_value on locality_identifier (scheme, value);
