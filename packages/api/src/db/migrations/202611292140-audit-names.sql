-- Whoever reads a trail is told who acted: an account's name. No viewer's login reads accounts; a purpose reads the names of
-- those that stand in what was read.

call wall('account', 'DEPLOYMENT', '{"system_reads": ["identity.resolve", "identity.enrol", "identity.grant", "audit.names"], "system_writes": ["identity.enrol", "identity.grant"]}');
