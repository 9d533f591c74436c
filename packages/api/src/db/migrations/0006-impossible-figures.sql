-- What tells an impossible figure, and which statement stands for an area that no board owns.

-- The day an area, or the council that it is the area of, came into being; none where that is not kept.
alter table area add column from_day date;

-- The one area that a category is a part of, such as a locality; none where every area has it.
alter table category add column area_id uuid;
alter table category add constraint category_area_fkey
  foreign key (region_id, area_id) references area (region_id, id);

-- Whether its values are changes, which alone may be below zero and above a hundred percent.
alter table indicator add column is_change boolean not null default false;

-- For England, a region of England and the region itself no board's statement stands by itself: one is chosen.
create table standing_choice (
  region_id uuid not null,
  indicator_id uuid not null,
  area_id uuid not null,
  category_id uuid,
  cell_start date not null,
  cell_end date not null,
  body_id uuid not null,
  statement_id uuid not null,
  constraint standing_choice_pkey primary key (region_id, statement_id),
  constraint standing_choice_cell_key unique nulls not distinct
    (region_id, indicator_id, area_id, cell_start, cell_end, category_id),
  constraint standing_choice_indicator_fkey foreign key (region_id, indicator_id) references indicator (region_id, id),
  constraint standing_choice_area_fkey foreign key (region_id, area_id) references area (region_id, id),
  constraint standing_choice_category_fkey foreign key (region_id, category_id) references category (region_id, id),
  constraint standing_choice_statement_fkey foreign key (body_id, statement_id) references statement (body_id, id)
);
call wall_regional('standing_choice', '{load.shipped}', '{load.shipped}');
grant select, insert, update on standing_choice to panboard_runtime;

-- Figures that the product shipped count as chosen; they are those that no account imported.
select set_config('app.system', 'load.shipped', true);
insert into standing_choice (region_id, indicator_id, area_id, category_id, cell_start, cell_end, body_id, statement_id)
select s.region_id, s.indicator_id, s.area_id, s.category_id, s.cell_start, s.cell_end, s.body_id, s.id
from statement s
join area a on a.region_id = s.region_id and a.id = s.area_id and a.body_id is null
join figure_import i on i.body_id = s.body_id and i.id = s.import_id and i.account_id is null
order by s.import_sequence, s.line
on conflict do nothing;
