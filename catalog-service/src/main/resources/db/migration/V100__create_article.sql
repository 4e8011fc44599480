-- What was read, and where. One row per article; a newer reading of it replaces the older one.
create table article (
  id text constraint article_pk primary key
    constraint article_id_is_sha256 check (id ~ '^[0-9a-f]{64}$'),
  url text,
  canonical_url text,
  outlet text,
  title text,
  authors text[] not null,
  published_on date,
  published_on_basis text,
  language text not null,
  relevant boolean,
  relevance double precision not null,
  ours boolean not null,
  reader_version text not null,
  gazetteer_version text not null,
  bytes_sha256 text not null,
  given_published_on date,
  fetched_at timestamptz not null,
  read_at timestamptz not null,
  version integer not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- The keyset of lists: the undated come last.
  sort_day date not null generated always as (coalesce(published_on, date '0001-01-01')) stored
);

create index article_by_day on article (sort_day desc, id desc);
create index article_by_day_ours on article (sort_day desc, id desc) where ours;

-- Apart from the article, because lists never need it and agencies never get it.
create table article_body (
  article_id text constraint article_body_pk primary key
    constraint article_body_of_article references article,
  body text not null
);

-- What the reader or the register could not do with an article.
create table article_warning (
  article_id text not null constraint article_warning_of_article references article,
  ordinal integer not null,
  code text not null,
  detail text not null,
  constraint article_warning_pk primary key (article_id, ordinal)
);
