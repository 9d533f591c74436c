-- 2.5 million statements, a year's import of every board after the other's, as figures come in.

-- What is stated as a total in a quarter, before it is told in which way. `draw` decides what is out of the ordinary.
create temp view total as
select q.year, q.q, q.first_day, q.last_day, q.label, p.n as place_n, p.board_n, p.id as area_id, m.i, m.id as indicator_id, m.role, m.kind,
  case m.role when 'POPULATION' then 100 else (m.i * 7 + p.n * 13 + q.q * 29) % 400 end as draw,
  case m.role
    when 'POPULATION' then p.population * (99 + q.year) / 100 / m.i
    when 'COUNT' then counted.value
    when 'PRINTED_RATE' then round(counted.value * 10000.0 / (p.population * (99 + q.year) / 100), 1)
    when 'PART' then counted.part
    else round(counted.part * 100.0 / nullif(counted.value, 0), 1)
  end as value
from measured m
join measured base on base.i = coalesce(m.base_i, m.of_i, m.i)
cross join quarter q
cross join place p
cross join lateral (
  select p.population * base.per_10000 / 10000 * (90 + (base.i * 31 + p.n * 17 + q.q * 13) % 21) / 100 as whole
) as counting
cross join lateral (
  select whole as value, whole * (20 + (base.i * 7 + p.n * 11 + q.q * 5) % 70) / 100 as part
) as counted
where case m.role
    when 'POPULATION' then q.q % 4 = 1
    when 'PERCENT' then q.q % 2 = 0
    when 'PRINTED_RATE' then m.kind = 'FLOW' or q.q % 4 = 0
    else true end
  -- Some boards began to report some indicators two years later, and now and then one reports nothing.
  and (m.role = 'POPULATION' or q.q > 8 or (p.n * 13 + m.i * 7) % 8 <> 0)
  and (m.role = 'POPULATION' or (p.n * 3 + m.i * 5 + q.q * 7) % 97 <> 0)
  -- Of neighbours the year's last quarter of 30 percentages is known.
  and (p.kind <> 'STATISTICAL_NEIGHBOURS' or (q.q % 4 = 0 and m.i between 225 and 254));

-- The same by category, which add up to the total.
create temp view by_category as
select t.*, part.id as category_id, part.n as category_n,
  case when part.n < part.categories then t.value::bigint * 2 * (part.categories + 1 - part.n) / (part.categories * (part.categories + 1))
    else t.value::bigint - (
      select sum(t.value::bigint * 2 * (part.categories + 1 - c) / (part.categories * (part.categories + 1)))
      from generate_series(1, part.categories - 1) c) end as share
from total t
join part on t.i between part.first_i and part.last_i or (t.i = 1 and part.breakdown = 'sex')
where t.place_n < 1000;

create temp table figure (
  board_n integer, line bigint, year integer, brought integer, draw integer, statement_id uuid, indicator_id uuid, area_id uuid,
  category_id uuid, period_kind text, period_label text, cell_start date, cell_end date, section text, value_kind text, value numeric);

create function pg_temp.figures_of_year(wanted integer) returns void language sql as $$
  insert into figure
  select s.board_n, row_number() over (partition by s.board_n order by s.section desc, t.i, t.q, t.place_n, t.category_n), t.year,
    case when t.draw = 1 then 13 else t.year end, t.draw,
    pg_temp.id_of('statement ' || s.board_n || ' ' || t.i || ' ' || t.place_n || ' ' || t.category_n || ' ' || t.q || ' ' || s.section),
    t.indicator_id, t.area_id, t.category_id, case t.role when 'POPULATION' then 'DATE' else 'QUARTER' end,
    case t.role when 'POPULATION' then t.last_day::text else t.label end,
    case t.kind when 'FLOW' then t.first_day else t.last_day end, t.last_day, s.section,
    case when t.draw in (3, 4) then 'CONFIDENTIAL' when t.draw = 5 then 'NOT_AVAILABLE' else 'VALUE' end, t.value + s.more
  from (
    select year, q, first_day, last_day, label, place_n, board_n, area_id, i, indicator_id, role, kind, draw, value,
      null::uuid as category_id, 0 as category_n
    from total where year = wanted
    union all
    select year, q, first_day, last_day, label, place_n, board_n, area_id, i, indicator_id, role, kind, draw, share, category_id, category_n
    from by_category where year = wanted
  ) t
  cross join lateral (
    select t.board_n, 'Quarterly figures' as section, 0 as more
    -- The same board says something else about it in another section of its report.
    union all
    select t.board_n, 'Annexe', 2 where t.role = 'COUNT' and t.draw % 100 = 10
    -- Another board prints another number for a shared area.
    union all
    select 2, 'Comparators', 1 where t.place_n > 2000 and t.draw % 20 = 11
  ) as s;
$$;

create temp table import as
select b.n as board_n, year, b.id as body_id, pg_temp.id_of('import ' || b.n || ' ' || year) as id, (year - 1) * 152 + b.n as sequence, at,
  case when year = 13 then at + interval '1 year' end as withdrawn_at
from board b cross join intake;

do $$
begin
  for year in 1..12 loop
    truncate figure;
    perform pg_temp.figures_of_year(year);
    analyze figure;
    insert into statement (body_id, id, region_id, indicator_id, area_id, category_id, period_kind, period_label, cell_start,
      cell_end, source, section, import_id, import_sequence, line, published_at, recorded_on)
    select i.body_id, f.statement_id, pg_temp.region_id(), f.indicator_id, f.area_id, f.category_id, f.period_kind, f.period_label,
      f.cell_start, f.cell_end, 'Annual figures ' || f.year + 2011, f.section, i.id, i.sequence, f.line, i.at, f.cell_end
    from figure f
    join import i on i.board_n = f.board_n and i.year = f.brought
    order by f.board_n, f.line;
    insert into revision (body_id, id, region_id, statement_id, number, status, provisional, value_kind, value, note, import_id,
      published_at, withdrawn_at, recorded_on)
    select i.body_id, pg_temp.id_of('revision ' || f.statement_id || ' ' || r.number), pg_temp.region_id(), f.statement_id, r.number,
      'PUBLISHED', false, f.value_kind, case f.value_kind when 'VALUE' then f.value + r.more end,
      case r.number when 2 then 'Corrected.' end, i.id, i.at, i.withdrawn_at, f.cell_end
    from figure f
    cross join lateral (
      select 1 as number, 0::numeric as more, f.brought as year
      union all
      select 2, case when scale(f.value) = 0 then 1 else 0.1 end, least(f.year + 1, 12) where f.draw % 50 = 0
      union all
      select 2, 1, 13 where f.draw = 2
    ) as r
    join import i on i.board_n = f.board_n and i.year = r.year
    order by f.board_n, f.line, r.number;
  end loop;
end
$$;

insert into figure_import (body_id, id, region_id, sequence, reference, file_name, file_sha256, row_count, added_count, revised_count,
  created_at, recorded_on, imported_as, withdrawn_at, withdrawn_reason, withdrawn_as)
select i.body_id, i.id, pg_temp.region_id(), i.sequence, '2222-' || translate(lpad(i.year::text, 4, '0'), '01', 'CD'),
  format('figures-%s-%s.csv', b.slug, 2011 + i.year), encode(sha256(convert_to(b.slug || i.year, 'UTF8')), 'hex'),
  coalesce(added + revised, 0), coalesce(added, 0), coalesce(revised, 0), i.at, i.at::date, 'QUALITY_OFFICER', i.withdrawn_at,
  case when i.withdrawn_at is not null then 'The wrong file.' end, case when i.withdrawn_at is not null then 'QUALITY_OFFICER' end
from import i
join board b on b.n = i.board_n
left join (
  select body_id, import_id, count(*) filter (where number = 1) as added, count(*) filter (where number > 1) as revised
  from revision where region_id = pg_temp.region_id() group by 1, 2
) counted on counted.body_id = i.body_id and counted.import_id = i.id;

select setval('figure_import_sequence', 13 * 152);
