-- 300 indicators: 4 populations, 120 counts with a rate per 10,000, 24 printed rates of such counts, 76 counts that are a
-- part of another, and the 76 percentages of the two.

create temp table measured as
select i, pg_temp.id_of('indicator ' || i) as id, role, of_i, base_i,
  -- What is a part of another has its kind.
  case when role = 'POPULATION' or coalesce(base_i, of_i, i) % 2 = 1 then 'SNAPSHOT' else 'FLOW' end as kind,
  -- How many of 10,000 children a count has on average.
  5 + (i * 37) % 300 as per_10000
from generate_series(1, 300) i
cross join lateral (
  select case when i <= 4 then 'POPULATION' when i <= 124 then 'COUNT' when i <= 148 then 'PRINTED_RATE' when i <= 224 then 'PART'
      else 'PERCENT' end as role,
    -- The count of a printed rate, the part of a percentage.
    case when i between 125 and 148 then i - 120 when i >= 225 then i - 76 end as of_i,
    -- The whole of a part and of a percentage.
    case when i between 149 and 224 then i - 144 when i >= 225 then i - 220 end as base_i
) as roles;


insert into indicator (region_id, id, code, title, definition, unit, kind, polarity, theme, derivable, is_change, rate_of_id,
  numerator_id, denominator_id, rate_factor, position)
select pg_temp.region_id(), m.id, lower(role) || '_' || lpad(i::text, 3, '0'), format('Measure %s of children', i),
  format('What measure %s counts, on the date or over the period.', i),
  case role when 'PERCENT' then 'PERCENT' when 'PRINTED_RATE' then 'RATE_PER_10000' else 'COUNT' end, kind,
  (array['LOWER_IS_BETTER', 'HIGHER_IS_BETTER', 'NO_JUDGEMENT'])[i % 3 + 1], 'the-child', true, false,
  case role when 'PRINTED_RATE' then pg_temp.id_of('indicator ' || of_i) end,
  case role when 'PERCENT' then pg_temp.id_of('indicator ' || of_i) end,
  case role when 'PERCENT' then pg_temp.id_of('indicator ' || base_i) when 'COUNT' then pg_temp.id_of('indicator 1') end,
  case role when 'COUNT' then 10000 end, i
from measured m;

-- How many categories a breakdown has, and which counts are broken down by it; populations by sex as well.
create temp table dimension as
select * from (values
  ('category_of_abuse', 'Category of abuse', 4, 5, 12),
  ('sex', 'Sex', 2, 13, 24),
  ('age_band', 'Age band', 4, 25, 30),
  ('ethnicity', 'Ethnicity', 6, 31, 32)
) as dimension (code, title, categories, first_i, last_i);

create temp table part as
select d.code as breakdown, c as n, d.categories, d.first_i, d.last_i,
  pg_temp.id_of('category ' || d.code || ' ' || c) as id
from dimension d cross join lateral generate_series(1, d.categories) c;

insert into breakdown (region_id, id, code, title)
select pg_temp.region_id(), pg_temp.id_of('breakdown ' || code), code, title from dimension;
insert into category (region_id, id, breakdown_id, code, title, position)
select pg_temp.region_id(), id, pg_temp.id_of('breakdown ' || breakdown), 'category_' || n, 'Category ' || n, n from part;
insert into indicator_breakdown (region_id, indicator_id, breakdown_id)
select pg_temp.region_id(), m.id, pg_temp.id_of('breakdown ' || d.code)
from dimension d join measured m on m.i between d.first_i and d.last_i or (m.i = 1 and d.code = 'sex');
