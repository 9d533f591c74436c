-- Two years of quarterly meetings of each group, with their registers.

create temp table sitting as
select p.board_n, p.body_id, p.g, p.id as group_id, p.name as group_name, m, pg_temp.id_of('meeting ' || p.board_n || ' ' || p.g || ' ' || m) as id,
  (make_date(2022, 4, 1) + make_interval(months => 3 * m, days => p.g + (p.board_n % 9)))::date as day
from panel p cross join generate_series(0, 7) m;

insert into meeting (body_id, id, region_id, recorded_on, group_id, group_name, starts_at, ends_at, place, version, changed_at, changed_as)
select body_id, id, pg_temp.region_id(), day, group_id, group_name, '10:00', '12:00', 'Committee room ' || g, 1, day::timestamptz, 'COORDINATOR'
from sitting;

insert into attendance (body_id, id, region_id, recorded_on, meeting_id, group_name, seat_id, agency_id, state, version, changed_at, changed_as)
select s.body_id, pg_temp.id_of('attendance ' || s.id || ' ' || c.s), pg_temp.region_id(), s.day, s.id, s.group_name, c.id, c.agency_id,
  (array['PRESENT', 'PRESENT', 'PRESENT', 'APOLOGIES', 'PRESENT', 'DEPUTY', 'PRESENT', 'ABSENT', 'PRESENT', 'NOT_RECORDED'])[
    (s.board_n * 3 + s.g * 7 + s.m * 11 + c.s * 13) % 10 + 1],
  1, s.day::timestamptz, 'COORDINATOR'
from sitting s join chair c on c.board_n = s.board_n and c.g = s.g
order by s.board_n, s.m, s.g, c.s;
