-- An office document; its file is kept apart, by what it contains.
create table document_file (
  sha256 text constraint document_file_pk primary key
    constraint document_file_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null,
  -- Null once an administrator has erased it.
  bytes bytea,
  created_at timestamptz not null
);

create table document (
  id uuid constraint document_pk primary key,
  kind text not null,
  number text,
  -- As precise as it is known: day, month or year.
  date text,
  issuer text,
  title text,
  file_name text,
  file_sha256 text constraint document_has_file references document_file,
  audience text not null constraint document_audience_known check (
    audience in ('OFFICE', 'AGENCIES')),
  created_by text not null,
  version integer not null,
  created_at timestamptz not null,
  changed_at timestamptz not null
);

create index document_by_file on document (file_sha256);
