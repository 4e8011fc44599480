-- The clerk's numbers begin again each year; within a year each is given once.
alter table brief add column number_year integer;
alter table brief add constraint brief_number_year check ((number is null) = (number_year is null)) not valid;
create unique index brief_number_once on brief (office, number_year, number);
