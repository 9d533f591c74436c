-- What stands where a board states two things, and for areas that no board owns.

analyze statement, revision, area;

-- A third of the boards that print two numbers chose the second.
insert into statement_choice (body_id, id, region_id, recorded_on, indicator_id, area_id, category_id, cell_start, cell_end,
  statement_id, reason, published_at, version, changed_at, changed_as)
select s.body_id, pg_temp.id_of('choice ' || s.id), s.region_id, s.recorded_on, s.indicator_id, s.area_id, s.category_id,
  s.cell_start, s.cell_end, s.id, 'The annexe was checked against the register.', s.published_at, 1, s.published_at, 'QUALITY_OFFICER'
from statement s
join board b on b.id = s.body_id and b.n % 3 = 0 and b.area_id = s.area_id
where s.section = 'Annexe';

insert into standing_choice (region_id, id, indicator_id, area_id, category_id, cell_start, cell_end, body_id, statement_id,
  revision_number, reason, version, changed_at, changed_as)
select distinct on (s.indicator_id, s.area_id, s.category_id, s.cell_start, s.cell_end)
  s.region_id, pg_temp.id_of('standing ' || s.id), s.indicator_id, s.area_id, s.category_id, s.cell_start, s.cell_end, s.body_id, s.id,
  r.number, 'The figure of the national statistics.', 1, s.published_at, 'REGION_STEWARD'
from statement s
join area a on a.region_id = s.region_id and a.id = s.area_id and a.body_id is null
join lateral (
  select number from revision r
  where r.body_id = s.body_id and r.statement_id = s.id and r.withdrawn_at is null order by number desc limit 1
) r on true
order by s.indicator_id, s.area_id, s.category_id, s.cell_start, s.cell_end, s.import_sequence, s.line;
