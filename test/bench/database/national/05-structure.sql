-- Agencies, and of every board its partners, ten groups of twenty seats, and who holds them.

create temp table organisation as
select n, 'council-' || n as slug, 'Council ' || n as name, 'LOCAL_AUTHORITY' as sector, 'council' as what from generate_series(1, 152) n
union all select n, 'police-' || n, 'Police ' || n, 'POLICE', 'police' from generate_series(1, 38) n
union all select n, 'commissioner-' || n, 'Health commissioner ' || n, 'HEALTH_COMMISSIONER', 'commissioner' from generate_series(1, 38) n
union all select n, 'hospital-' || n, 'Hospital ' || n, 'HEALTH_PROVIDER', 'hospital' from generate_series(1, 76) n
union all select n, 'community-' || n, 'Community health ' || n, 'HEALTH_PROVIDER', 'community' from generate_series(1, 76) n
union all select n, 'probation-' || n, 'Probation ' || n, 'PROBATION', 'probation' from generate_series(1, 12) n
union all select n, 'youth-justice-' || n, 'Youth justice ' || n, 'YOUTH_JUSTICE', 'youth-justice' from generate_series(1, 152) n
union all select n, 'schools-' || n, 'Schools forum ' || n, 'EDUCATION', 'schools' from generate_series(1, 152) n
union all select n, 'college-' || n, 'College ' || n, 'EDUCATION', 'college' from generate_series(1, 76) n
union all select n, 'voluntary-' || n, 'Voluntary forum ' || n, 'VOLUNTARY_COMMUNITY_FAITH', 'voluntary' from generate_series(1, 152) n
union all select n, 'housing-' || n, 'Housing ' || n, 'HOUSING', 'housing' from generate_series(1, 152) n
union all select 1, 'court-service', 'Court service', 'COURT_SERVICE', 'court';

insert into agency (region_id, id, slug, name, sector, version, changed_at, changed_as)
select pg_temp.region_id(), pg_temp.id_of('agency ' || slug), slug, name, sector, 1, '2013-06-01', 'REGION_STEWARD' from organisation;

-- Twelve a board, the police force and others shared with the boards around it.
create temp table seated as
select b.n as board_n, b.id as body_id, place, pg_temp.id_of('agency ' || o.slug) as agency_id
from board b
cross join (values (0, 'council', 152), (1, 'police', 38), (2, 'commissioner', 38), (3, 'hospital', 76), (4, 'community', 76), (5, 'probation', 12),
  (6, 'youth-justice', 152), (7, 'schools', 152), (8, 'college', 76), (9, 'voluntary', 152), (10, 'housing', 152), (11, 'court', 1)
) as share (place, what, number)
join organisation o on o.what = share.what and o.n = (b.n - 1) * share.number / 152 + 1;

insert into partner (body_id, id, region_id, recorded_on, agency_id, kind, from_day, version, changed_at, changed_as)
select body_id, pg_temp.id_of('partner ' || board_n || ' ' || place), pg_temp.region_id(), '2012-04-01', agency_id,
  case when place < 3 then 'STATUTORY_PARTNER' else 'RELEVANT_AGENCY' end, '2012-04-01', 1, '2013-06-01', 'BUSINESS_MANAGER'
from seated;

create temp table panel as
select b.n as board_n, b.id as body_id, g, pg_temp.id_of('group ' || b.n || ' ' || g) as id,
  (array['Board', 'Executive', 'Quality', 'Learning', 'Procedures', 'Exploitation', 'Early help', 'Communications', 'Neglect', 'Case review panel'])[g] as name,
  (array['BOARD', 'EXECUTIVE', 'SUB_GROUP', 'SUB_GROUP', 'SUB_GROUP', 'SUB_GROUP', 'SUB_GROUP', 'SUB_GROUP', 'SUB_GROUP', 'PANEL'])[g] as kind
from board b cross join generate_series(1, 10) g;

insert into "group" (body_id, id, region_id, recorded_on, kind, name, from_day, from_known, version, changed_at, changed_as)
select body_id, id, pg_temp.region_id(), '2012-04-01', kind, name, '2012-04-01', true, 1, '2013-06-01', 'BUSINESS_MANAGER' from panel;

insert into reporting_line (body_id, id, region_id, recorded_on, group_id, parent_id, from_day, from_known, version, changed_at, changed_as)
select body_id, pg_temp.id_of('line ' || board_n || ' ' || g), pg_temp.region_id(), '2012-04-01', id,
  pg_temp.id_of('group ' || board_n || ' ' || (case when g = 2 then '1' else '2' end)), '2012-04-01', true, 1, '2013-06-01', 'BUSINESS_MANAGER'
from panel where g > 1;

insert into person (body_id, id, region_id, recorded_on, name, post, email, version, changed_at, changed_as)
select b.id, pg_temp.id_of('person ' || b.n || ' ' || p), pg_temp.region_id(), '2012-04-01', format('Member %s of %s', p, b.name),
  'Head of service ' || p, format('member-%s@%s.example', p, b.slug), 1, '2013-06-01', 'BUSINESS_MANAGER'
from board b cross join generate_series(1, 60) p;

create temp table chair as
select p.board_n, p.body_id, p.g, p.id as group_id, p.name as group_name, s, pg_temp.id_of('seat ' || p.board_n || ' ' || p.g || ' ' || s) as id,
  pg_temp.id_of('person ' || p.board_n || ' ' || ((p.g * 20 + s) % 60 + 1)) as person_id, seated.agency_id
from panel p cross join generate_series(1, 20) s
join seated on seated.board_n = p.board_n and seated.place = s % 12;

insert into seat (body_id, id, region_id, recorded_on, group_id, group_name, agency_id, post, role, votes, position, from_day,
  from_known, version, changed_at, changed_as)
select body_id, id, pg_temp.region_id(), '2012-04-01', group_id, group_name, agency_id, 'Representative ' || s,
  case when s = 1 then 'CHAIR' else 'MEMBER' end, true, s, '2012-04-01', true, 1, '2013-06-01', 'BUSINESS_MANAGER'
from chair;

-- The seats of a group are held by different people.
insert into seat_holder (body_id, id, region_id, recorded_on, seat_id, person_id, deputy, from_day, version, changed_at, changed_as)
select body_id, pg_temp.id_of('holder ' || id), pg_temp.region_id(), '2012-04-01', id, person_id, false, '2012-04-01', 1,
  '2013-06-01', 'BUSINESS_MANAGER'
from chair;
