-- The sentences of articles that support a fact; offsets count UTF-16 units of the body.
create table evidence (
  fact_id uuid not null constraint evidence_of_fact references fact,
  ordinal integer not null,
  article_id text not null constraint evidence_from_article references article,
  quote text not null,
  start_offset integer not null,
  end_offset integer not null,
  constraint evidence_pk primary key (fact_id, ordinal),
  constraint evidence_offsets_in_order check (0 <= start_offset and start_offset <= end_offset)
);

create index evidence_by_article on evidence (article_id);
