-- Fills an empty register (gazetteer imported, triggers off) with what an office may have in
-- twenty-five years: 200,000 activities, 20,000 agreements, 60,000 articles and a million evidence
-- rows at bench.scale = 1. Every value is a hash of its row's number, so that it comes out the same
-- each time. Few partners have most of the activities, and the later years more than the earlier.

create function pg_temp.share(n bigint, salt text) returns float8 language sql immutable
  return (hashtextextended(salt, n) & 268435455) / 268435456.0;

create function pg_temp.times(n integer) returns bigint language sql stable
  return greatest(1, round(n * current_setting('bench.scale')::float8))::bigint;

-- Ids of one kind follow each other as those of a clock do.
create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable
  return (lpad(to_hex(1400000000000 + n * 1000), 12, '0') || '7' || substr(md5(kind || n), 1, 3)
    || '8' || substr(md5(kind || n), 4, 15))::uuid;

-- What is newer came later, give or take two months; and there is more of it.
create function pg_temp.day(n bigint, many bigint) returns date language sql immutable
  return date '2026-10-31' - floor(9400 * (1 - n::float8 / many) ^ 2)::int
    - floor(60 * pg_temp.share(n, 'day'))::int;

create function pg_temp.chosen(words text[], n bigint, salt text) returns text language sql immutable
  return words[1 + floor(pg_temp.share(n, salt) * cardinality(words))::int];

create function pg_temp.topic(n bigint, salt text) returns text language sql immutable
  return pg_temp.chosen(array['đường sắt đô thị', 'giáo dục', 'du lịch', 'bảo tồn di sản', 'quy hoạch',
    'chuyển đổi số', 'nông nghiệp công nghệ cao', 'xử lý nước thải', 'y tế', 'giao lưu thanh niên',
    'thành phố thông minh', 'năng lượng sạch', 'thương mại', 'đầu tư', 'điện ảnh', 'cảng biển',
    'đào tạo cán bộ', 'phòng cháy chữa cháy', 'biến đổi khí hậu', 'ẩm thực', 'bóng đá trẻ',
    'logistics', 'bán dẫn', 'học bổng', 'công nghiệp văn hóa', 'phố cổ'], n, salt);

create function pg_temp.sector(n bigint, salt text) returns text language sql immutable
  return pg_temp.chosen(array['ECONOMY_TRADE', 'INVESTMENT', 'TOURISM', 'CULTURE_ARTS', 'HERITAGE',
    'EDUCATION', 'HR_TRAINING', 'HEALTH', 'URBAN_PLANNING', 'TRANSPORT', 'ENVIRONMENT',
    'CLIMATE_DISASTER', 'DIGITAL_SMART_CITY', 'SCIENCE_INNOVATION', 'AGRICULTURE', 'ENERGY'],
    n, salt);

create function pg_temp.person(n bigint) returns text language sql immutable
  return pg_temp.chosen(array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'],
      n, 'family') || ' '
    || pg_temp.chosen(array['Văn', 'Thị', 'Đức', 'Minh', 'Ngọc', 'Quang', 'Thanh', 'Hữu', 'Xuân', 'Thu'],
      n, 'middle') || ' '
    || pg_temp.chosen(array['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Hải', 'Hùng', 'Khánh', 'Lan',
      'Linh', 'Long', 'Mai', 'Nam', 'Nga', 'Phong', 'Phúc', 'Quân', 'Sơn', 'Tâm', 'Thảo', 'Trang',
      'Tuấn', 'Tùng', 'Vân', 'Việt', 'Yến'], n, 'given') || ' ' || n;

-- Partners by their rank, homes by theirs: the office, its units, other provinces.
create temporary table partner as
  select row_number() over (order by md5(id)) - 1 as rank, id, name_vi, name_en, country, level
    from locality where country <> 'VN' and level in ('PROVINCE', 'CITY') limit 600;
create temporary table home as
  select row_number() over (order by md5(id)) - 1 as rank, id, name_vi, name_en, level
    from locality where country = 'VN' and level in ('PROVINCE', 'CITY') and successor_id is null
     and id <> 'vn-ha-noi' limit 60;
alter table partner add primary key (rank);
alter table home add primary key (rank);

insert into article (id, url, canonical_url, outlet, title, authors, published_on, published_on_basis,
    language, relevant, relevance, ours, reader_version, gazetteer_version, bytes_sha256, fetched_at,
    read_at, version, created_at, changed_at)
  select md5('a' || n) || md5('b' || n), 'https://bao.vn/' || n, 'https://bao.vn/' || n,
      'bao' || n % 40 || '.vn',
      case when n % 5 = 0 then partner.name_en || ' and Ha Noi: ' || pg_temp.topic(n, 'title')
        else 'Hà Nội và ' || partner.name_vi || ' hợp tác ' || pg_temp.topic(n, 'title') end,
      '{}', pg_temp.day(n, pg_temp.times(60000)), 'META',
      case when n % 5 = 0 then 'en' else 'vi' end, true, 0.9, n % 10 < 6, '1.1.0', 'none',
      md5('c' || n) || md5('d' || n), '2026-11-01', '2026-11-01', 0, '2026-11-01', '2026-11-01'
    from generate_series(1, pg_temp.times(60000)) n
    join partner on partner.rank = floor(600 * pg_temp.share(n, 'partner') ^ 3);

insert into article_body (article_id, body)
  select article.id, string_agg(title || ', hai bên trao đổi về ' || pg_temp.topic(s, id)
      || ' và ' || pg_temp.topic(s, id || 'b') || '.', ' ')
    from article, generate_series(1, 24) s group by article.id;

-- The facts: kind, number, review; activities first, then what hangs on them.
create temporary table made as
  select kind, n, pg_temp.id(kind, n) as id,
      pg_temp.day(n, pg_temp.times(many)) as day,
      pg_temp.share(n, kind || 'dated') as dated, pg_temp.share(n, kind || 'review') as reviewed,
      pg_temp.share(n, kind || 'home') as homes,
      floor(600 * pg_temp.share(n, kind || 'partner') ^ 3)::int as partner,
      floor(60 * pg_temp.share(n, kind || 'home'))::int as home
    from (values ('ACTIVITY', 200000), ('AGREEMENT', 20000), ('COMMITMENT', 40000),
      ('MILESTONE', 5000), ('ORGANISATION', 8000), ('OFFICIAL', 20000)) kinds (kind, many),
      lateral generate_series(1, pg_temp.times(many)) n;

insert into fact (id, kind, review, confirmed_by, ours, audience, confidence, first_day, last_day,
    version, created_at, changed_at)
  select id, kind, review, case when review = 'CONFIRMED' then 'officer' end, homes < 0.6, 'AGENCIES',
      0.8, case when kind in ('ORGANISATION', 'OFFICIAL') or dated < 0.02 then null
        when dated < 0.04 then date_trunc('year', day)::date
        when dated < 0.10 then date_trunc('month', day)::date else day end,
      case when kind in ('ORGANISATION', 'OFFICIAL') or dated < 0.02 then null
        when dated < 0.04 then (date_trunc('year', day) + interval '1 year - 1 day')::date
        when dated < 0.10 then (date_trunc('month', day) + interval '1 month - 1 day')::date
        else day end,
      0, '2026-11-01', '2026-11-01'
    from made, lateral (select case when reviewed < 0.75 then 'CONFIRMED'
      when reviewed < 0.95 then 'UNREVIEWED' when reviewed < 0.99 then 'REJECTED'
      else 'MERGED' end as review) state;

insert into organisation (id, identity, name, name_vi, name_en, form, of_locality_id, country)
  select made.id, 'org' || n, name, name, 'Agency ' || n || ' of ' || name_en, 'DEPARTMENT',
      partner.id, partner.country
    from made join partner on partner.rank = made.partner,
      lateral (select 'Sở ' || pg_temp.topic(n, 'org') || ' ' || name_vi || ' ' || n as name) named
   where kind = 'ORGANISATION';

insert into official (id, identity, name, side, locality_id, country)
  select made.id, 'person' || n, pg_temp.person(n), case when n % 2 = 0 then 'HOME' else 'PARTNER' end,
      case when n % 2 = 0 then 'vn-ha-noi' else partner.id end,
      case when n % 2 = 0 then 'VN' else partner.country end
    from made join partner on partner.rank = made.partner where kind = 'OFFICIAL';

insert into agreement (id, form, status, title, signed_date, announced_on, sectors, papers,
    background, valid_to)
  select made.id, (array['MOU', 'AGREEMENT', 'PLAN', 'SISTER_CITY'])[1 + n % 4],
      (array['SIGNED', 'SIGNED', 'IN_FORCE', 'PROPOSED', 'TO_BE_SIGNED'])[1 + n % 5],
      'Bản ghi nhớ hợp tác về ' || pg_temp.topic(n, 'paper') || ' giữa Hà Nội và ' || name_vi,
      day::text, day::text, array[pg_temp.sector(n, 'paper')], case when n % 20 = 0 then 6 else 1 end,
      n % 50 = 0, case when n % 3 = 0 then day + 1000 + (n % 2000)::int end
    from made join partner on partner.rank = made.partner where kind = 'AGREEMENT';

insert into activity (id, type, act, start_date, date_basis, direction, sectors,
    delegation_size)
  select id, (array['MEETING', 'MEETING', 'MEETING', 'VISIT', 'VISIT', 'SIGNING', 'CONFERENCE',
        'CULTURAL_EVENT', 'AID', 'OTHER'])[1 + n % 10],
      case when n % 12 = 0 then 'PLANNED' else 'HELD' end,
      case when dated < 0.02 then null when dated < 0.04 then to_char(day, 'YYYY')
        when dated < 0.10 then to_char(day, 'YYYY-MM') else day::text end, 'EXPLICIT',
      (array['INCOMING', 'OUTGOING', null, 'ONLINE'])[1 + n % 4],
      array[pg_temp.sector(n, 'one'), pg_temp.sector(n, 'two')],
      case when n % 4 < 2 and n % 3 = 0 then 2 + n % 17 end
    from made where kind = 'ACTIVITY';

insert into activity_agreement (activity_id, ordinal, agreement_id)
  select pg_temp.id('ACTIVITY', n), 0, id from made where kind = 'AGREEMENT';

insert into commitment (id, side, modality, text, sectors, activity_id, said_on, state,
    due)
  select id, 'BOTH', (array['AGREED', 'PLEDGED', 'PROPOSED', 'WISHED'])[1 + n % 4],
      'Hai bên thống nhất thúc đẩy ' || pg_temp.topic(n, 'c1') || ' và ' || pg_temp.topic(n, 'c2')
        || ' trong thời gian tới', array[pg_temp.sector(n, 'said')], pg_temp.id('ACTIVITY', n),
      day::text, (array['OPEN', 'DONE', 'DONE', 'OPEN', 'DROPPED', 'IN_PROGRESS'])[1 + n % 6],
      case when n % 3 = 0 then day + (n % 900)::int end
    from made where kind = 'COMMITMENT';

insert into milestone (id, form, text, year, ordinal, founded_year)
  select id, 'ANNIVERSARY', 'Kỷ niệm ' || 5 * (1 + n % 10) || ' năm quan hệ hữu nghị',
      extract(year from day)::int, 5 * (1 + n % 10), extract(year from day)::int - 5 * (1 + n % 10)
    from made where kind = 'MILESTONE';

insert into fact_party (fact_id, ordinal, side, locality_id, name, country, level)
  select made.id, 0, 'HOME', coalesce(home.id, 'vn-ha-noi'), coalesce(home.name_vi, 'Hà Nội'), 'VN',
      coalesce(home.level, 'CITY')
    from made left join home on homes >= 0.6 and home.rank = made.home
   where kind in ('ACTIVITY', 'AGREEMENT', 'MILESTONE');

insert into fact_party (fact_id, ordinal, side, locality_id, organisation_id, of_locality_id, name,
    country, level)
  select made.id, 1, 'PARTNER', case when body.id is null then partner.id end, body.id,
      body.of_locality_id, coalesce(body.name, partner.name_vi), partner.country,
      case when body.id is null then partner.level else 'ORGANISATION' end
    from made join partner on partner.rank = made.partner
    left join organisation body on n % 6 = 0
     and body.id = pg_temp.id('ORGANISATION', 1 + n % pg_temp.times(8000))
   where kind in ('ACTIVITY', 'AGREEMENT', 'MILESTONE');

insert into fact_party (fact_id, ordinal, side, locality_id, name, country, level)
  select made.id, 2, 'PARTNER', partner.id, partner.name_vi, partner.country, partner.level
    from made join partner on partner.rank = (made.partner + 7 + made.n % 90) % 600
   where kind = 'ACTIVITY' and n % 4 = 0;

insert into fact_official (fact_id, ordinal, official_id, name, title, side, role)
  select made.id, s - 1, pg_temp.id('OFFICIAL', who), pg_temp.person(who),
      (array['Chủ tịch', 'Phó Chủ tịch', 'Thị trưởng', 'Giám đốc Sở'])[1 + n % 4],
      case when who % 2 = 0 then 'HOME' else 'PARTNER' end, (array['HOST', 'PARTICIPANT'])[s]
    from made, generate_series(1, 2) s, lateral (
      select 1 + floor(pg_temp.times(20000) * pg_temp.share(n, 'who' || s) ^ 3)::bigint as who) named
   where kind in ('ACTIVITY', 'AGREEMENT') and n % 3 > 0;

insert into evidence (fact_id, ordinal, article_id, quote, start_offset, end_offset)
  select made.id, s - 1, md5('a' || article) || md5('b' || article),
      'Tại buổi làm việc, ' || pg_temp.person(n % 20000) || ' và đoàn đã trao đổi về '
        || pg_temp.topic(n, 'quote' || s) || ', nhất trí thúc đẩy ' || pg_temp.topic(s, 'q' || n)
        || ' trong khuôn khổ quan hệ hợp tác giữa các địa phương', 10 * s, 10 * s + 120
    from made, generate_series(1, case when kind = 'ACTIVITY' then 4 else 3 end) s,
      lateral (select 1 + (n * 3 + s / 3 * 17) % pg_temp.times(60000) as article) told
   where kind in ('ACTIVITY', 'AGREEMENT', 'COMMITMENT', 'MILESTONE');

insert into proposal (id, article_id, fact_id, fingerprint, gist, content, stated)
  select pg_temp.id('proposal' || kind, n), article_id, made.id, md5(kind || n) || md5('f' || n),
      md5('g' || kind || n), md5('h' || kind || n), true
    from made join evidence on evidence.fact_id = made.id and evidence.ordinal = 0;

drop table made, partner, home;
