create table partnership (
  id              uuid             not null,
  home_id         text collate "C" not null,
  named_home_id   text collate "C" not null,
  partner_id      text collate "C" not null,
  kind            text             not null,
  since           text,
  status          text             not null,
  review          text             not null default 'UNREVIEWED',
  confirmed_by    text,
  audience        text             not null default 'OFFICE',
  source          text             not null,
  source_strength text             not null,
  version         integer          not null default 0,
  created_at      timestamptz      not null,
  changed_at      timestamptz      not null,
  constraint partnership_pk primary key (id),
  constraint partnership_home_fk foreign key (home_id) references locality,
  constraint partnership_named_home_fk foreign key (named_home_id) references locality,
  constraint partnership_partner_fk foreign key (partner_id) references locality,
  constraint partnership_once unique (named_home_id, partner_id, kind),
  constraint partnership_kind_known check (kind in ('SISTER', 'FRIENDSHIP', 'COOPERATION')),
  constraint partnership_since_form check (since ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
  constraint partnership_status_known
    check (status in ('PROPOSED', 'ACTIVE', 'DORMANT', 'ENDED', 'AWAITING_SUCCESSION')),
  constraint partnership_review_known
    check (review in ('UNREVIEWED', 'CONFIRMED', 'REJECTED', 'MERGED')),
  constraint partnership_audience_known check (audience in ('OFFICE', 'AGENCIES')),
  constraint partnership_source_strength_known check (source_strength in ('HIGH', 'MEDIUM', 'LOW'))
);

create index partnership_home on partnership (home_id, id);
create index partnership_partner on partnership (partner_id, id);

comment on column partnership.named_home_id is
  'The home as the source names it; home_id is what it has become.';
