-- What a statement of an article says, resolved to the register, and the blocks in which others
-- that may tell of the same are looked for.
alter table proposal add column statement text;
alter table proposal add column blocks text[] not null default '{}';

-- Not with a pending list: a delivery must not pay for the clearing up after many others.
create index proposal_by_block on proposal using gin (blocks) with (fastupdate = off);
