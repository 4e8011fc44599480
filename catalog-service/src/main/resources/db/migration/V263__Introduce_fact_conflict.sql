-- Where articles on one fact contradict each other: the values of a field side by side.
create table fact_conflict (
  fact_id uuid not null constraint fact_conflict_of_fact references fact,
  ordinal integer not null,
  field text not null,
  value text not null,
  article_id text constraint fact_conflict_from_article references article,
  quote text,
  constraint fact_conflict_pk primary key (fact_id, ordinal)
);

create index fact_conflict_by_article on fact_conflict (article_id);
