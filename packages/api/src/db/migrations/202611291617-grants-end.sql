-- A grant ends on its last day, or at once where it is revoked; a revoked one may be given again. An inspector's ends.

alter table "grant" add column revoked_at timestamptz;
alter table "grant" drop constraint grant_once_key;
create unique index grant_once_key on "grant" (account_id, role, target, region_id, body_id, agency_id, from_day)
  nulls not distinct where revoked_at is null;
alter table "grant" add constraint grant_end_check check (role <> 'INSPECTOR' or to_day is not null);

-- A comparison with what is no number holds for nothing, and a sum with it is lost.
alter table revision add constraint revision_number_check check (value not in ('NaN', 'Infinity', '-Infinity'));
