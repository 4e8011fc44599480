-- What became of a locality, as officers know it: one successor takes all over; of several a person
-- says, partnership by partnership, which one carries it on.
create table succession (
  locality_id text collate "C" not null constraint succession_of_locality references locality,
  successor_id text collate "C" not null constraint succession_by_locality references locality,
  constraint succession_pk primary key (locality_id, successor_id),
  constraint succession_to_another check (locality_id <> successor_id)
);

create index succession_by_successor on succession (successor_id);
