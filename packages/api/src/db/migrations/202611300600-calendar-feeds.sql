-- Secret links under which a calendar programme reads when an account's groups, or a body, meet. The secret itself is not kept.
create table calendar_feed (
  account_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  -- Of which body; null for the groups of a region that the account's persons sit on.
  body_id uuid,
  secret_sha256 text not null,
  created_at timestamptz not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  constraint calendar_feed_pkey primary key (account_id, id),
  constraint calendar_feed_account_fkey foreign key (account_id) references account (id),
  constraint calendar_feed_region_fkey foreign key (region_id) references region (region_id),
  constraint calendar_feed_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint calendar_feed_secret_check check (secret_sha256 ~ '^[0-9a-f]{64}$')
);
-- Of 32 random bytes no two are the same, and a key would tell others of them.
create index calendar_feed_secret on calendar_feed (secret_sha256) where removed_at is null;
create unique index calendar_feed_once_key on calendar_feed (account_id, region_id, coalesce(body_id, region_id)) where removed_at is null;

call wall('calendar_feed', 'PERSONAL', '{"changes": ["secret_sha256"], "system_reads": ["feed.open"]}');
-- A calendar is read with the rights that its account has at that moment.
call wall('account', 'DEPLOYMENT', '{"system_reads": ["identity.resolve", "identity.enrol", "identity.grant", "audit.names", "feed.open"], "system_writes": ["identity.enrol", "identity.grant"]}');
