-- Which fact a sentence of an article became: keeps ids across readings, and later across merges.
create table proposal (
  id uuid constraint proposal_pk primary key,
  article_id text not null constraint proposal_of_article references article,
  fact_id uuid not null constraint proposal_of_fact references fact,
  fingerprint text not null,
  gist text not null,
  content text not null,
  stated boolean not null
);

create index proposal_by_article on proposal (article_id);
create index proposal_by_fact on proposal (fact_id);
