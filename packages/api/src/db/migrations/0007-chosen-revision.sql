-- What is chosen for an area that no board owns is one revision: the board that states it could replace a statement's value
-- for everybody. What was chosen before was shipped, and is the first.

alter table standing_choice add column revision_number integer not null default 1;
alter table standing_choice alter column revision_number drop default;
alter table standing_choice add constraint standing_choice_revision_fkey
  foreign key (body_id, statement_id, revision_number) references revision (body_id, statement_id, number);
