-- Regions, the bodies in them (boards and joint bodies) and the agencies they share.

create table region (
  region_id uuid not null,
  slug text not null,
  name text not null,
  fictional boolean not null default false,
  constraint region_pkey primary key (region_id),
  constraint region_slug_key unique (slug)
);

create table body (
  region_id uuid not null,
  id uuid not null,
  kind text not null,
  slug text not null,
  name text not null,
  short_name text not null,
  position integer not null,
  constraint body_pkey primary key (region_id, id),
  -- A body is a tenant: walls compare its id alone, so it is one of its kind in the deployment.
  constraint body_id_key unique (id),
  constraint body_slug_key unique (region_id, slug),
  constraint body_region_fkey foreign key (region_id) references region (region_id),
  constraint body_kind_check check (kind in ('BOARD', 'JOINT_BODY'))
);

create table joint_body_member (
  region_id uuid not null,
  joint_body_id uuid not null,
  board_id uuid not null,
  from_day date not null,
  to_day date,
  constraint joint_body_member_pkey primary key (region_id, joint_body_id, board_id, from_day),
  constraint joint_body_member_joint_body_fkey foreign key (region_id, joint_body_id) references body (region_id, id),
  constraint joint_body_member_board_fkey foreign key (region_id, board_id) references body (region_id, id),
  constraint joint_body_member_days_check check (to_day >= from_day)
);

create table agency (
  region_id uuid not null,
  id uuid not null,
  slug text not null,
  name text not null,
  sector text not null,
  constraint agency_pkey primary key (region_id, id),
  constraint agency_slug_key unique (region_id, slug),
  constraint agency_region_fkey foreign key (region_id) references region (region_id),
  constraint agency_sector_check check (sector in (
    'LOCAL_AUTHORITY', 'HEALTH_COMMISSIONER', 'HEALTH_PROVIDER', 'POLICE', 'PROBATION', 'YOUTH_JUSTICE', 'EDUCATION',
    'VOLUNTARY_COMMUNITY_FAITH', 'COURT_SERVICE', 'HOUSING', 'OTHER'))
);

call wall_regional('region', '{identity.resolve,load.shipped}', '{load.shipped}');
call wall_regional('body', '{identity.resolve,load.shipped}', '{load.shipped}');
call wall_regional('joint_body_member', '{identity.resolve,load.shipped}', '{load.shipped}');
call wall_regional('agency', '{identity.resolve,load.shipped}', '{load.shipped}');

grant select, insert, update on region, body, joint_body_member, agency to panboard_runtime;
