-- The product ships an invented structure for demonstrations: successions, terms of reference and named agencies of a quorum too.

call wall('quorum_agency', 'OWNED', '{"writes": ["groups:write"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');
call wall('terms_of_reference', 'OWNED', '{"writes": ["groups:write"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');
call wall('group_succession', 'OWNED', '{"writes": ["groups:write"], "changes": ["from_day", "recorded_on"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');
