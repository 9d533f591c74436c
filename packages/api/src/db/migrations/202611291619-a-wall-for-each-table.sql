-- The walls of the tables that stand, in the place of those of one login; and how all are renewed.

-- Renews every wall from its table's comment.
create procedure wall_rebuild() language plpgsql as $$
declare
  kept record;
begin
  for kept in
    select c.oid::regclass as target, split_part(d.description, ' ', 1) as class, substr(d.description, strpos(d.description, ' ') + 1) as arguments
    from pg_class c join pg_description d on d.objoid = c.oid and d.classoid = 'pg_class'::regclass and d.objsubid = 0
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and d.description ~ '^[A-Z]+ \{'
    order by c.relname
  loop
    call wall(kept.target, kept.class, kept.arguments::jsonb);
  end loop;
end
$$;

call wall('region', 'REGIONAL', '{"system_reads": ["identity.resolve", "identity.grant", "body.open", "load.shipped"], "system_writes": ["body.open"], "system_changes": ["name", "fictional"]}');
call wall('body', 'REGIONAL', '{"system_reads": ["identity.resolve", "identity.grant", "body.open", "load.shipped"], "system_writes": ["body.open"], "system_changes": ["kind", "name", "short_name", "position"]}');
call wall('joint_body_member', 'REGIONAL', '{"system_reads": ["identity.resolve", "body.open", "load.shipped"], "system_writes": ["body.open"], "system_changes": ["to_day"]}');
call wall('agency', 'REGIONAL', '{"writes": ["agencies:write"], "system_reads": ["identity.resolve", "identity.grant", "load.shipped"], "system_writes": ["load.shipped"], "system_changes": ["name", "sector"]}');
call wall('area', 'REGIONAL', '{"writes": ["catalogue:write"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"], "system_changes": ["name", "kind", "ons_code", "dfe_code", "body_id", "from_day", "position"]}');
call wall('breakdown', 'REGIONAL', '{"writes": ["catalogue:write"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"], "system_changes": ["title"]}');
call wall('category', 'REGIONAL', '{"writes": ["catalogue:write"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"], "system_changes": ["title", "area_id", "position"]}');
call wall('indicator', 'REGIONAL', '{"writes": ["catalogue:write"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"], "system_changes": ["title", "definition", "unit", "kind", "polarity", "theme", "derivable", "is_change", "rate_of_id", "numerator_id", "denominator_id", "rate_factor", "position"]}');
call wall('indicator_breakdown', 'REGIONAL', '{"writes": ["catalogue:write"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');
call wall('standing_choice', 'REGIONAL', '{"writes": ["statements:choose"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');
call wall('figure_import', 'OWNED', '{"writes": ["indicators:import"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');
call wall('statement', 'OWNED', '{"writes": ["indicators:import"], "publishes": ["indicators:import"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');
call wall('revision', 'OWNED', '{"writes": ["indicators:import"], "publishes": ["indicators:import"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');
call wall('account', 'DEPLOYMENT', '{"system_reads": ["identity.resolve", "identity.enrol", "identity.grant"], "system_writes": ["identity.enrol", "identity.grant"]}');
call wall('"grant"', 'DEPLOYMENT', '{"account": true, "reads": "access:read", "system_reads": ["identity.resolve", "identity.grant"], "system_writes": ["identity.grant"], "system_changes": ["revoked_at"]}');
call wall('oidc_state', 'DEPLOYMENT', '{"system_reads": ["oidc.state"], "system_writes": ["oidc.state"], "system_changes": ["payload", "uid", "user_code", "grant_id", "expires_at"], "system_removes": true}');

grant usage on sequence figure_import_sequence to panboard_runtime, panboard_system;
grant usage on schema public to panboard_backup;
grant select on sequence figure_import_sequence to panboard_backup;
