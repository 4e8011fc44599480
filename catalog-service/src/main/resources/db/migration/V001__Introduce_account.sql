create table account (
  name          text        not null,
  password_hash text        not null,
  role          text        not null,
  created_at    timestamptz not null,
  constraint account_pk primary key (name),
  constraint account_role_known check (role in ('VIEWER', 'OFFICER', 'APPROVER', 'ADMINISTRATOR'))
);
