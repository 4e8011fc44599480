-- Searches, lists and counts everything anew: what the triggers keep is made from scratch. Also
-- after rows were written past the triggers (a restore).
create function derive_everything() returns void language plpgsql as $$
begin
  delete from search_entry;
  insert into search_entry
      (id, kind, type, title, title_en, ours, review, first_day, last_day, weight, lexemes)
    select id, kind, type, title, title_en, ours, review, first_day, last_day, weight, lexemes
      from searchable_fact
    union all
    select id, kind, type, title, title_en, ours, review, first_day, last_day, weight, lexemes
      from searchable_article
    union all
    select id, kind, type, title, title_en, ours, review, first_day, last_day, weight, lexemes
      from searchable_document
    union all
    select id, kind, type, title, title_en, ours, review, first_day, last_day, weight, lexemes
      from searchable_locality
    union all
    select id, kind, type, title, title_en, ours, review, first_day, last_day, weight, lexemes
      from searchable_partnership;
  delete from partner_fact;
  insert into partner_fact (fact_id, partner_id, kind, review, ours, first_day, last_day)
    select fact_id, partner_id, kind, review, ours, first_day, last_day from partner_of_fact;
  delete from standing_fact;
  insert into standing_fact select * from fact_that_stands;
  delete from activity_count_due;
  perform count_activities(array(select distinct bucket_of(first_day, last_day) from fact
    where kind = 'ACTIVITY'));
end $$;

select derive_everything();
