-- Bytes once, by their SHA-256; a page is what somebody said about them.
create table page_bytes (
  sha256 text not null,
  content bytea not null,
  constraint page_bytes_pk primary key (sha256),
  constraint page_bytes_sha256_form check (sha256 ~ '^[0-9a-f]{64}$')
);

create table page (
  id uuid not null,
  article_id text not null,
  bytes_sha256 text not null,
  plain_text boolean not null,
  charset text,
  url text,
  given_published_on date,
  state text not null,
  attempts integer not null default 0,
  problem text,
  reader_version text,
  gazetteer_version text,
  stored_at timestamp with time zone not null,
  read_at timestamp with time zone,
  delivered_at timestamp with time zone,
  version integer not null default 0,
  constraint page_pk primary key (id),
  -- The same input twice is one page.
  constraint page_natural_key unique nulls not distinct
    (article_id, bytes_sha256, plain_text, charset, given_published_on),
  constraint page_bytes_fk foreign key (bytes_sha256) references page_bytes (sha256),
  constraint page_state_known check (state in ('STORED', 'READ', 'DELIVERED', 'FAILED'))
);

create index page_article on page (article_id, stored_at, id);
create index page_state on page (state, id);
create index page_reader_version on page (reader_version);

-- The reading as it was written, byte for byte: text, because jsonb would reorder its members.
create table reading (
  page_id uuid not null,
  content text not null,
  constraint reading_pk primary key (page_id),
  constraint reading_page_fk foreign key (page_id) references page (id)
);
