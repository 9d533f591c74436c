-- The region, its boards with an area each, the shared areas, and what is reckoned with: ids, days and sizes.
-- Nothing is random, so that every database made from this is the same.

create function pg_temp.id_of(what text) returns uuid language sql immutable as $$
  select md5(what)::uuid
$$;

create function pg_temp.region_id() returns uuid language sql immutable as $$
  select pg_temp.id_of('region national')
$$;

create temp table quarter as
select q, (q - 1) / 4 + 1 as year, start::date as first_day, (start + interval '3 months' - interval '1 day')::date as last_day,
  format('%s-%s Q%s', year_start, lpad(((year_start + 1) % 100)::text, 2, '0'), (q - 1) % 4 + 1) as label
from generate_series(1, 48) q
cross join lateral (select 2012 + (q - 1) / 4 as year_start) y
cross join lateral (select make_date(year_start, 4, 1) + make_interval(months => 3 * ((q - 1) % 4)) as start) s;

-- What a year's figures came in with: twelve files, the first in the year after it; what the thirteenth brought was withdrawn.
create temp table intake as
select year, make_timestamptz(2012 + year, 6, 1, 9, 0, 0, 'UTC') as at from generate_series(1, 13) year;

create temp table board as
select n, pg_temp.id_of('body ' || n) as id, pg_temp.id_of('area ' || n) as area_id,
  'area-' || lpad(n::text, 3, '0') as slug, 'Area ' || lpad(n::text, 3, '0') as name,
  20000 + (n * 7919) % 280000 as population
from generate_series(1, 152) n;

-- Whatever figures are about: each board's own area and its neighbours', stated by it, and the shared ones, stated by the first.
create temp table place as
select n, n as board_n, 'LOCAL_AUTHORITY' as kind, area_id as id, slug, name, population::bigint, 'N' || lpad(n::text, 8, '0') as ons_code
from board
union all
select 1000 + n, n, 'STATISTICAL_NEIGHBOURS', pg_temp.id_of('area ' || (1000 + n)), slug || '/statistical-neighbours',
  name || '’s statistical neighbours', population, null
from board
union all
select number, 1, kind, pg_temp.id_of('area ' || number), slug, name, (select sum(population) from board) * share / 100, null
from (values (2001, 'COUNTRY', 'england', 'England', 100), (2002, 'WIDER_REGION', 'north-west', 'North West', 13),
  (2003, 'REGION', 'all-areas', 'All areas', 99)) shared (number, kind, slug, name, share);

insert into region (region_id, slug, name, fictional) values (pg_temp.region_id(), 'national', 'National', true);

insert into body (region_id, id, kind, slug, name, short_name, position)
select pg_temp.region_id(), id, 'BOARD', slug, name || ' Safeguarding Children Partnership', name, n from board;

insert into area (region_id, id, slug, name, kind, ons_code, body_id, position)
select pg_temp.region_id(), place.id, place.slug, place.name, place.kind, place.ons_code,
  case when place.n < 2000 then board.id end, row_number() over (order by place.n)
from place join board on board.n = place.board_n;
