-- A name of some thousand letters does not fit into a B-tree; names are only asked for as a whole.
drop index organisation_by_name, organisation_by_name_vi, organisation_by_name_en, official_by_name;

create index organisation_by_name on organisation using hash (folded(name));
create index organisation_by_name_vi on organisation using hash (folded(name_vi));
create index organisation_by_name_en on organisation using hash (folded(name_en));
create index official_by_name on official using hash (folded(name));
