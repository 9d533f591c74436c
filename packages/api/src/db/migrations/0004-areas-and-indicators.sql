-- What figures are about: areas, indicators, and the breakdowns of an indicator into categories.

create table area (
  region_id uuid not null,
  id uuid not null,
  slug text not null,
  name text not null,
  kind text not null,
  ons_code text,
  dfe_code text,
  -- The board whose area this is or lies in, or whose neighbours these are; none for England, the North West, the region.
  body_id uuid,
  position integer not null,
  constraint area_pkey primary key (region_id, id),
  constraint area_slug_key unique (region_id, slug),
  constraint area_region_fkey foreign key (region_id) references region (region_id),
  constraint area_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint area_kind_check check (kind in (
    'LOCAL_AUTHORITY', 'LOCALITY', 'REGION', 'WIDER_REGION', 'COUNTRY', 'STATISTICAL_NEIGHBOURS'))
);
create unique index area_board_key on area (region_id, body_id) where kind = 'LOCAL_AUTHORITY';

create table breakdown (
  region_id uuid not null,
  id uuid not null,
  code text not null,
  title text not null,
  constraint breakdown_pkey primary key (region_id, id),
  constraint breakdown_code_key unique (region_id, code),
  constraint breakdown_region_fkey foreign key (region_id) references region (region_id)
);

create table category (
  region_id uuid not null,
  id uuid not null,
  breakdown_id uuid not null,
  code text not null,
  title text not null,
  position integer not null,
  constraint category_pkey primary key (region_id, id),
  constraint category_code_key unique (region_id, breakdown_id, code),
  constraint category_breakdown_fkey foreign key (region_id, breakdown_id) references breakdown (region_id, id)
);

create table indicator (
  region_id uuid not null,
  id uuid not null,
  code text not null,
  title text not null,
  definition text not null,
  unit text not null,
  kind text not null,
  polarity text not null,
  theme text not null,
  derivable boolean not null,
  rate_of_id uuid,
  numerator_id uuid,
  denominator_id uuid,
  rate_factor integer,
  position integer not null,
  constraint indicator_pkey primary key (region_id, id),
  constraint indicator_code_key unique (region_id, code),
  constraint indicator_rate_of_key unique (region_id, rate_of_id),
  constraint indicator_region_fkey foreign key (region_id) references region (region_id),
  constraint indicator_rate_of_fkey foreign key (region_id, rate_of_id) references indicator (region_id, id),
  constraint indicator_numerator_fkey foreign key (region_id, numerator_id) references indicator (region_id, id),
  constraint indicator_denominator_fkey foreign key (region_id, denominator_id) references indicator (region_id, id),
  constraint indicator_unit_check check (unit in ('COUNT', 'PERCENT', 'RATE_PER_10000', 'SCORE', 'MONTHS', 'CURRENCY')),
  constraint indicator_kind_check check (kind in ('SNAPSHOT', 'FLOW')),
  constraint indicator_polarity_check check (polarity in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NO_JUDGEMENT')),
  constraint indicator_rate_check check ((rate_factor is null) or (rate_factor > 0 and denominator_id is not null))
);

create table indicator_breakdown (
  region_id uuid not null,
  indicator_id uuid not null,
  breakdown_id uuid not null,
  constraint indicator_breakdown_pkey primary key (region_id, indicator_id, breakdown_id),
  constraint indicator_breakdown_indicator_fkey foreign key (region_id, indicator_id) references indicator (region_id, id),
  constraint indicator_breakdown_breakdown_fkey foreign key (region_id, breakdown_id) references breakdown (region_id, id)
);

call wall_regional('area', '{load.shipped}', '{load.shipped}');
call wall_regional('breakdown', '{load.shipped}', '{load.shipped}');
call wall_regional('category', '{load.shipped}', '{load.shipped}');
call wall_regional('indicator', '{load.shipped}', '{load.shipped}');
call wall_regional('indicator_breakdown', '{load.shipped}', '{load.shipped}');

grant select, insert, update on area, breakdown, category, indicator, indicator_breakdown to panboard_runtime;
