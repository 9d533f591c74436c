-- A reason that is missing is no reason: a check that comes out as null is met.
alter table income
  drop constraint income_reason_check,
  add constraint income_reason_check check (amount >= 0 or amount is null or coalesce(btrim(reason), '') <> '');
alter table expenditure
  drop constraint expenditure_reason_check,
  add constraint expenditure_reason_check check (actual >= 0 or actual is null or coalesce(btrim(reason), '') <> '');
