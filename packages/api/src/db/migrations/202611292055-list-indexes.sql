-- What lists are sorted by, and by when a row changed, which is asked for by those that keep a copy.

create index partner_from on partner (body_id, from_day, id) where removed_at is null;
create index partner_changed on partner (body_id, changed_at);
create index arrangement_changed on arrangement (body_id, changed_at);
create index agency_name on agency (region_id, name, id) where removed_at is null;
create index agency_changed on agency (region_id, changed_at);
create index agency_alias_name on agency_alias (region_id, name, id) where removed_at is null;
create index agency_alias_changed on agency_alias (region_id, changed_at);
create index figure_import_created on figure_import (body_id, created_at, id);
create index figure_import_changed on figure_import (body_id, greatest(created_at, withdrawn_at));
