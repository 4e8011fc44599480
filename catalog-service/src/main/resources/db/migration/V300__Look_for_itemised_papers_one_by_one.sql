-- Bundles are few. As a condition the question for their papers was answered for all facts at once.
create or replace function papers_in_force(on_day date)
  returns table (id uuid, review text, ours boolean, papers integer, not_itemised integer,
    valid_to date)
  language sql stable
begin atomic
  select fact_id, review, ours, papers, case when is_bundle then papers else 0 end, valid_to
    from standing_fact s
   where kind = 'AGREEMENT' and (first_day is null or first_day <= on_day)
     and (valid_from is null or valid_from <= on_day)
     and (valid_to is null or valid_to >= on_day)
     and case when is_bundle then (
         select fact.id from agreement part join fact on fact.id = part.id
          where part.parent_id = s.fact_id and fact.superseded_at is null
            and fact.review = 'CONFIRMED' limit 1) is null
       else true end;
end;
