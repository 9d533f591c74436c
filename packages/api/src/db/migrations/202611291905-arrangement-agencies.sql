-- An agency that an arrangement names stays on the register: lists of partners are never changed, and so always stand.

alter table arrangement_partner add column live boolean generated always as (true) stored;
alter table arrangement_partner
  add constraint arrangement_partner_agency_live_fkey foreign key (region_id, agency_id, live) references agency (region_id, id, live);
create index arrangement_partner_agency on arrangement_partner (region_id, agency_id);
