-- A paper, or a bundle of papers until an officer itemises it.
create table agreement (
  id uuid constraint agreement_pk primary key constraint agreement_is_fact references fact,
  form text not null,
  status text not null constraint agreement_status_known check (
    status in ('PROPOSED', 'TO_BE_SIGNED', 'SIGNED', 'IN_FORCE', 'EXPIRED', 'TERMINATED', 'RENEWED')),
  title text,
  signed_date text,
  date_no_year text,
  period text,
  announced_on text,
  sectors text[] not null,
  papers integer not null constraint agreement_papers_not_negative check (papers >= 0),
  background boolean not null
);
