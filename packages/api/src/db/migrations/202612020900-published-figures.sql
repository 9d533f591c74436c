-- What each published statement says now, in one row that a comparison reads by its indicator, area and day. It follows
-- from statement, revision and statement_choice, and triggers keep it: whatever changes those, under whatever right, has
-- changed this by the end of the same statement.

create table published_figure (
  body_id uuid not null,
  statement_id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  published_at timestamptz,
  indicator_id uuid not null,
  area_id uuid not null,
  category_id uuid,
  cell_start date not null,
  cell_end date not null,
  -- Of the period as printed.
  period_kind text not null,
  period_label text not null,
  source text not null,
  section text not null,
  -- What orders the statements of a cell: the first loaded stands where none is chosen.
  import_sequence bigint not null,
  line integer not null,
  -- The last published revision that is not withdrawn; nulls of a statement that says nothing any more.
  number integer,
  value_kind text,
  value numeric,
  note text,
  -- The board's own choice, by which it stands.
  choice_id uuid,
  constraint published_figure_pkey primary key (body_id, statement_id),
  constraint published_figure_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint published_figure_statement_fkey foreign key (body_id, statement_id) references statement (body_id, id),
  constraint published_figure_says_check check (
    (number is null) = (value_kind is null) and (value_kind is not distinct from 'VALUE') = (value is not null))
);
create index published_figure_cell on published_figure (region_id, indicator_id, area_id, cell_end) where number is not null;

-- For when a body has published an indicator's values: a row an area, with a share that can be worked out from both of its
-- parts. In an area that is the body's own, lies in it or is its neighbours' they stand; elsewhere what was chosen does.
create table published_extent (
  body_id uuid not null,
  indicator_id uuid not null,
  area_id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  published_at timestamptz,
  stands boolean not null,
  -- Kind and last day of each, such as "QUARTER 2013-06-30"; a snapshot's are dates. None where nothing is said any more.
  periods text[] not null,
  earliest date,
  latest date,
  has_totals boolean not null,
  -- Those of which a category is among them.
  breakdown_ids uuid[] not null,
  constraint published_extent_pkey primary key (body_id, indicator_id, area_id),
  constraint published_extent_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint published_extent_indicator_fkey foreign key (region_id, indicator_id) references indicator (region_id, id),
  constraint published_extent_area_fkey foreign key (region_id, area_id) references area (region_id, id)
);
create index published_extent_indicator on published_extent (region_id, indicator_id) where latest is not null;
create index published_extent_area on published_extent (region_id, area_id) where latest is not null and stands;

-- How often a board's published figures changed. What is worked out of them holds while the sum over a region stays.
create table published_version (
  body_id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  published_at timestamptz,
  version bigint not null,
  constraint published_version_pkey primary key (body_id),
  constraint published_version_body_fkey foreign key (region_id, body_id) references body (region_id, id)
);

call wall('published_figure', 'OWNED', '{"writes": ["indicators:import", "conflicts:write"], "publishes": ["indicators:import", "conflicts:write"], "changes": ["published_at", "number", "value_kind", "value", "note", "choice_id"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"], "system_changes": ["published_at", "number", "value_kind", "value", "note", "choice_id"]}');
call wall('published_version', 'OWNED', '{"writes": ["indicators:import", "conflicts:write"], "publishes": ["indicators:import", "conflicts:write"], "changes": ["version"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"], "system_changes": ["version"]}');

call wall('published_extent', 'OWNED', '{"writes": ["indicators:import", "conflicts:write"], "publishes": ["indicators:import", "conflicts:write"], "changes": ["published_at", "periods", "earliest", "latest", "has_totals", "breakdown_ids"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"], "system_changes": ["published_at", "periods", "earliest", "latest", "has_totals", "breakdown_ids"]}');

-- Works out anew for when bodies have published the values of some indicators, and the shares that these are part of, in
-- some areas. The arrays are of one length, a body, indicator and area for each.
create function publish_extents(regions uuid[], bodies uuid[], indicators uuid[], areas uuid[]) returns void language sql as $$
  insert into published_extent as t (body_id, indicator_id, area_id, region_id, recorded_on, published_at, stands, periods,
    earliest, latest, has_totals, breakdown_ids)
  with pair as (
    select distinct a.region_id, changed.body_id, a.id as area_id, a.body_id is not distinct from changed.body_id as stands, i.id as indicator_id, i.kind, i.denominator_id,
      case when i.unit = 'PERCENT' and i.derivable then i.numerator_id end as numerator_id
    from unnest(regions, bodies, indicators, areas) changed (region_id, body_id, indicator_id, area_id)
    join area a on a.region_id = changed.region_id and a.id = changed.area_id
    join indicator i on i.region_id = a.region_id and (i.id = changed.indicator_id
      or (i.unit = 'PERCENT' and i.derivable and changed.indicator_id in (i.numerator_id, i.denominator_id)))
  ),
  said as (
    select pair.body_id, pair.indicator_id, pair.area_id, f.period_kind, f.cell_end, f.category_id
    from pair
    join published_figure f on f.region_id = pair.region_id and f.indicator_id = pair.indicator_id
      and f.area_id = pair.area_id and f.body_id = pair.body_id and f.number is not null
    union all
    -- A part is a share of the total; a whole is no share of itself.
    select pair.body_id, pair.indicator_id, pair.area_id, f.period_kind, f.cell_end, f.category_id
    from pair
    join published_figure f on f.region_id = pair.region_id and f.indicator_id = pair.numerator_id
      and f.area_id = pair.area_id and f.body_id = pair.body_id and f.number is not null
    where exists (
      select from published_figure base
      where base.region_id = f.region_id and base.indicator_id = pair.denominator_id and base.area_id = f.area_id
        and base.body_id = f.body_id and base.cell_start = f.cell_start and base.cell_end = f.cell_end
        and base.category_id is null and base.number is not null)
      and case when f.category_id is null then pair.denominator_id <> pair.numerator_id else exists (
        select from category c
        join indicator_breakdown ib on ib.region_id = c.region_id and ib.breakdown_id = c.breakdown_id
        where c.region_id = f.region_id and c.id = f.category_id and ib.indicator_id = pair.indicator_id) end
  )
  select pair.body_id, pair.indicator_id, pair.area_id, pair.region_id, current_date, now(), pair.stands,
    coalesce(array_agg(distinct concat(case when pair.kind = 'SNAPSHOT' then 'DATE' else s.period_kind end, ' ', s.cell_end))
      filter (where s.cell_end is not null), '{}'),
    min(s.cell_end), max(s.cell_end), coalesce(bool_or(s.cell_end is not null and s.category_id is null), false),
    coalesce(array_agg(distinct c.breakdown_id) filter (where c.breakdown_id is not null), '{}')
  from pair
  left join said s on s.body_id = pair.body_id and s.indicator_id = pair.indicator_id and s.area_id = pair.area_id
  left join category c on c.region_id = pair.region_id and c.id = s.category_id
  group by 1, 2, 3, 4, pair.stands
  on conflict (body_id, indicator_id, area_id) do update set
    published_at = excluded.published_at, periods = excluded.periods, earliest = excluded.earliest,
    latest = excluded.latest, has_totals = excluded.has_totals, breakdown_ids = excluded.breakdown_ids
  where (t.periods, t.latest, t.has_totals, t.breakdown_ids)
    is distinct from (excluded.periods, excluded.latest, excluded.has_totals, excluded.breakdown_ids)
$$;

-- Brings what these statements say up to date, with the extents and versions of whatever became different. It runs with the
-- rights of whoever changed something, behind the same walls. Answers how many statements did.
create function publish_figures(of_bodies uuid[], of_statements uuid[]) returns bigint language plpgsql as $$
declare
  became record;
begin
  -- Two that change figures of a body take turns: each then sees what the other has done, whichever table that was in.
  perform pg_advisory_xact_lock(hashtextextended('published figures ' || body_id, 0))
  from (select distinct body_id from unnest(of_bodies) body_id order by 1) body;
  with said as (
    insert into published_figure as t (body_id, statement_id, region_id, recorded_on, published_at, indicator_id, area_id,
      category_id, cell_start, cell_end, period_kind, period_label, source, section, import_sequence, line, number,
      value_kind, value, note, choice_id)
    select s.body_id, s.id, s.region_id, s.recorded_on, s.published_at, s.indicator_id, s.area_id, s.category_id,
      s.cell_start, s.cell_end, s.period_kind, s.period_label, s.source, s.section, s.import_sequence, s.line,
      r.number, r.value_kind, r.value, r.note, c.id
    from (select distinct body_id, id from unnest(of_bodies, of_statements) touched (body_id, id)) touched
    join statement s on s.body_id = touched.body_id and s.id = touched.id and s.published_at is not null
    left join lateral (
      select number, value_kind, value, note from revision
      where body_id = s.body_id and statement_id = s.id and published_at is not null and withdrawn_at is null
      order by number desc limit 1
    ) r on true
    left join statement_choice c on c.body_id = s.body_id and c.statement_id = s.id and c.removed_at is null
      and c.published_at is not null
    on conflict (body_id, statement_id) do update set
      published_at = excluded.published_at, number = excluded.number, value_kind = excluded.value_kind,
      value = excluded.value, note = excluded.note, choice_id = excluded.choice_id
    where (t.published_at, t.number, t.value_kind, t.value, t.note, t.choice_id)
      is distinct from (excluded.published_at, excluded.number, excluded.value_kind, excluded.value, excluded.note, excluded.choice_id)
    returning region_id, body_id, indicator_id, area_id
  ),
  pair as (select region_id, body_id, indicator_id, area_id, count(*) as statements from said group by 1, 2, 3, 4)
  select array_agg(region_id) as regions, array_agg(body_id) as bodies, array_agg(indicator_id) as indicators,
    array_agg(area_id) as areas, coalesce(sum(statements), 0)::bigint as statements
  into became from pair;
  if became.statements = 0 then return 0; end if;
  perform publish_extents(became.regions, became.bodies, became.indicators, became.areas);
  insert into published_version as v (body_id, region_id, recorded_on, published_at, version)
  select distinct body_id, region_id, current_date, now(), 1
  from unnest(became.bodies, became.regions) published (body_id, region_id) order by body_id
  on conflict (body_id) do update set version = v.version + 1;
  return became.statements;
end $$;

create function publish_changed() returns trigger language plpgsql as $$
begin
  perform publish_figures(array_agg(body_id), array_agg(statement_id)) from changed;
  return null;
end $$;
create trigger revision_added after insert on revision
  referencing new table as changed for each statement execute function publish_changed();
create trigger revision_changed after update on revision
  referencing new table as changed for each statement execute function publish_changed();

create trigger statement_choice_added after insert on statement_choice
  referencing new table as changed for each statement execute function publish_changed();
create function publish_changed_and_before() returns trigger language plpgsql as $$
begin
  perform publish_figures(array_agg(body_id), array_agg(statement_id))
  from (select body_id, statement_id from before union select body_id, statement_id from changed) touched;
  return null;
end $$;
create trigger statement_choice_changed after update on statement_choice
  referencing old table as before new table as changed for each statement execute function publish_changed_and_before();

-- What was published before. The owner's own statements meet the walls too.
alter table area no force row level security;
alter table body no force row level security;
alter table category no force row level security;
alter table indicator no force row level security;
alter table indicator_breakdown no force row level security;
alter table published_extent no force row level security;
alter table published_figure no force row level security;
alter table published_version no force row level security;
alter table revision no force row level security;
alter table statement no force row level security;
alter table statement_choice no force row level security;
select publish_figures(array_agg(body_id), array_agg(id)) from statement where published_at is not null group by body_id, indicator_id;
alter table area force row level security;
alter table body force row level security;
alter table category force row level security;
alter table indicator force row level security;
alter table indicator_breakdown force row level security;
alter table published_extent force row level security;
alter table published_figure force row level security;
alter table published_version force row level security;
alter table revision force row level security;
alter table statement force row level security;
alter table statement_choice force row level security;
