-- What happened to a contribution on one day stands in the order in which it was noted, whatever becomes of it later.
alter table contribution_event add column noted_at timestamptz not null default now();

-- A printed name that is mapped later takes what happened before along to its agency.
call wall('contribution_event', 'OWNED', '{"writes": ["money:write"], "reads": "finance:read", "agency": true, "changes": ["agency_id", "due_on"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');
