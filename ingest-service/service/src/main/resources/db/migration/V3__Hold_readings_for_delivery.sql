-- A row stands here as long as its page's reading has to be sent to the catalogue.
create table outbox (
  page_id uuid not null,
  article_id text not null,
  page_stored_at timestamp with time zone not null,
  revision integer not null default 1,
  attempts integer not null default 0,
  constraint outbox_pk primary key (page_id),
  constraint outbox_reading_fk foreign key (page_id) references reading (page_id)
);

create index outbox_article on outbox (article_id, page_stored_at, page_id);
