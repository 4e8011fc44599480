-- Answers to requests that may be sent again (Idempotency-Key); kept for 48 hours.
create table idempotent_request (
  account text not null,
  key text not null constraint idempotent_request_key_short check (char_length(key) <= 64),
  request_sha256 text not null,
  location text not null,
  etag text not null,
  answer text not null,
  created_at timestamptz not null,
  constraint idempotent_request_pk primary key (account, key)
);

create index idempotent_request_by_age on idempotent_request (created_at);
