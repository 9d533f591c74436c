-- Who signs in (issuer and subject), what they were granted, and the state of the local OpenID provider.

create table account (
  id uuid not null,
  issuer text not null,
  subject text not null,
  name text not null,
  created_at timestamptz not null default now(),
  constraint account_pkey primary key (id),
  constraint account_subject_key unique (issuer, subject)
);

create table "grant" (
  id uuid not null,
  account_id uuid not null,
  role text not null,
  target text not null,
  region_id uuid,
  body_id uuid,
  agency_id uuid,
  from_day date not null,
  to_day date,
  constraint grant_pkey primary key (id),
  constraint grant_account_fkey foreign key (account_id) references account (id),
  constraint grant_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint grant_agency_fkey foreign key (region_id, agency_id) references agency (region_id, id),
  constraint grant_region_fkey foreign key (region_id) references region (region_id),
  constraint grant_days_check check (to_day >= from_day),
  constraint grant_target_check check (
    case target
      when 'BODY' then region_id is not null and body_id is not null and agency_id is null
      when 'REGION' then region_id is not null and body_id is null and agency_id is null
      when 'AGENCY' then region_id is not null and body_id is null and agency_id is not null
      when 'DEPLOYMENT' then region_id is null and body_id is null and agency_id is null
      else false
    end),
  constraint grant_once_key unique nulls not distinct (account_id, role, target, region_id, body_id, agency_id, from_day)
);

create table oidc_state (
  model text not null,
  id text not null,
  payload jsonb not null,
  uid text,
  user_code text,
  grant_id text,
  expires_at timestamptz,
  constraint oidc_state_pkey primary key (model, id)
);
create index oidc_state_uid on oidc_state (uid) where uid is not null;
create index oidc_state_grant on oidc_state (grant_id) where grant_id is not null;
create index oidc_state_expiry on oidc_state (expires_at);

call wall_deployment('account', '{identity.resolve,identity.enrol,identity.grant,load.shipped}', '{identity.enrol,identity.grant,load.shipped}');
call wall_deployment('"grant"', '{identity.resolve,identity.grant,load.shipped}', '{identity.grant,load.shipped}');
call wall_deployment('oidc_state', '{oidc.state}', '{oidc.state}');

grant select, insert on account, "grant" to panboard_runtime;
grant select, insert, update, delete on oidc_state to panboard_runtime;
