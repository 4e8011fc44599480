-- Counts the changes of the register: the sum is its ETag. Sixteen rows, so that writers rarely
-- wait for each other; a single row would make them queue for every commit.
create table register_change (
  slot integer constraint register_change_pk primary key,
  changes bigint not null
);

insert into register_change (slot, changes) select slot, 0 from generate_series(0, 15) as slot;
