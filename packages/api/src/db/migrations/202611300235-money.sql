-- A body's money, a financial year a budget: who pays, what else comes in, what is spent, and what is set aside. Amounts are
-- pounds and pence. Totals, shares, balances and reserves are worked out from these lines and stored nowhere.

create table budget (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  -- A financial year as it is written: 2013-14.
  year text not null,
  status text not null,
  closed_on date,
  -- The report that it is taken from.
  source text,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint budget_pkey primary key (body_id, id),
  constraint budget_live_key unique (body_id, id, live),
  constraint budget_named_key unique (body_id, id, year, recorded_on),
  constraint budget_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint budget_year_check check (year = extract(year from recorded_on)::text || '-' || lpad(((extract(year from recorded_on)::integer + 1) % 100)::text, 2, '0')),
  constraint budget_recorded_check check (extract(month from recorded_on) = 4 and extract(day from recorded_on) = 1),
  constraint budget_status_check check (status in ('OPEN', 'CLOSED') and (status = 'CLOSED') = (closed_on is not null))
);
create unique index budget_year_key on budget (body_id, year) where removed_at is null;

call wall('budget', 'OWNED', '{"writes": ["money:write"], "reads": "finance:read", "changes": ["status", "closed_on"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');

-- What one payer pays in a year, or gives in kind: the worth of that is stated and enters no total.
create table contribution (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  -- The first day of the year: an agency reads its own while it is a partner, and those of years that began before it left.
  recorded_on date not null,
  budget_id uuid not null,
  year text not null,
  -- An agency of the register, a group of payers, or neither where a printed name is not mapped.
  agency_id uuid,
  payer_group text,
  -- As printed, or as the board writes it.
  payer text not null,
  kind text not null,
  status text not null,
  status_on date,
  -- Null where it is not stated or not known yet; null of what is given in kind.
  amount numeric(14, 2),
  worth numeric(14, 2),
  due_on date,
  -- As precise as it is printed.
  printed_share numeric,
  note text,
  source text,
  section text,
  position integer,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint contribution_pkey primary key (body_id, id),
  constraint contribution_live_key unique (body_id, id, live),
  constraint contribution_agency_key unique (body_id, id, agency_id),
  constraint contribution_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint contribution_budget_fkey foreign key (body_id, budget_id, year, recorded_on) references budget (body_id, id, year, recorded_on),
  constraint contribution_budget_live_fkey foreign key (body_id, budget_id, live) references budget (body_id, id, live),
  constraint contribution_agency_fkey foreign key (region_id, agency_id) references agency (region_id, id),
  constraint contribution_agency_live_fkey foreign key (region_id, agency_id, live) references agency (region_id, id, live),
  constraint contribution_payer_check check (payer = btrim(payer) and payer <> ''),
  constraint contribution_side_check check (num_nonnulls(agency_id, payer_group) <= 1),
  constraint contribution_kind_check check (kind in ('MONEY', 'IN_KIND')),
  constraint contribution_status_check check (status in ('REQUESTED', 'AGREED', 'TO_BE_CONFIRMED', 'CONFIRMED', 'RECEIVED')),
  constraint contribution_amount_check check (amount >= 0),
  constraint contribution_worth_check check (worth >= 0),
  constraint contribution_in_kind_check check (case kind when 'MONEY' then worth is null else amount is null and printed_share is null end)
);
create unique index contribution_payer_key on contribution (body_id, budget_id, kind, lower(payer)) where removed_at is null;
create index contribution_budget on contribution (body_id, budget_id) where removed_at is null;
create index contribution_agency on contribution (region_id, agency_id) where agency_id is not null and removed_at is null;

call wall('contribution', 'OWNED', '{"writes": ["money:write"], "reads": "finance:read", "agency": true, "changes": ["agency_id", "payer_group", "payer", "status", "status_on", "amount", "worth", "due_on", "note"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');

-- What happened to a contribution, by day: how it stood, what was invoiced, what was received.
create table contribution_event (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  contribution_id uuid not null,
  agency_id uuid,
  kind text not null,
  on_day date not null,
  status text,
  amount numeric(14, 2),
  due_on date,
  reference text,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint contribution_event_pkey primary key (body_id, id),
  constraint contribution_event_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint contribution_event_contribution_fkey foreign key (body_id, contribution_id) references contribution (body_id, id),
  -- Of the contribution's own agency, so that no other reads it.
  constraint contribution_event_of_agency_fkey foreign key (body_id, contribution_id, agency_id) references contribution (body_id, id, agency_id),
  constraint contribution_event_contribution_live_fkey foreign key (body_id, contribution_id, live) references contribution (body_id, id, live),
  constraint contribution_event_kind_check check (kind in ('STATUS', 'INVOICE', 'RECEIPT')),
  constraint contribution_event_status_check check ((kind = 'STATUS') = (status is not null) and status in ('REQUESTED', 'AGREED', 'TO_BE_CONFIRMED', 'CONFIRMED', 'RECEIVED')),
  constraint contribution_event_amount_check check (case kind when 'STATUS' then amount is null or amount >= 0 else amount > 0 end is true),
  constraint contribution_event_due_check check (due_on is null or (kind = 'INVOICE' and due_on >= on_day))
);
create index contribution_event_contribution on contribution_event (body_id, contribution_id) where removed_at is null;

call wall('contribution_event', 'OWNED', '{"writes": ["money:write"], "reads": "finance:read", "agency": true, "changes": ["due_on"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');

-- What an agency, or the board, has to say about a contribution.
create table contribution_remark (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  contribution_id uuid not null,
  agency_id uuid,
  text text not null,
  made_on date not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint contribution_remark_pkey primary key (body_id, id),
  constraint contribution_remark_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint contribution_remark_contribution_fkey foreign key (body_id, contribution_id) references contribution (body_id, id),
  constraint contribution_remark_of_agency_fkey foreign key (body_id, contribution_id, agency_id) references contribution (body_id, id, agency_id),
  constraint contribution_remark_contribution_live_fkey foreign key (body_id, contribution_id, live) references contribution (body_id, id, live),
  constraint contribution_remark_text_check check (text = btrim(text) and text <> '')
);
create index contribution_remark_contribution on contribution_remark (body_id, contribution_id) where removed_at is null;

call wall('contribution_remark', 'OWNED', '{"writes": ["contributions:remark"], "reads": "finance:read", "agency": true, "changes": ["text"]}');

-- What comes in besides contributions.
create table income (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  budget_id uuid not null,
  year text not null,
  kind text not null,
  line text not null,
  amount numeric(14, 2),
  -- Why it is below zero.
  reason text,
  -- What it may be spent on, where it is for something.
  purpose text,
  note text,
  source text,
  section text,
  position integer,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint income_pkey primary key (body_id, id),
  constraint income_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint income_budget_fkey foreign key (body_id, budget_id, year, recorded_on) references budget (body_id, id, year, recorded_on),
  constraint income_budget_live_fkey foreign key (body_id, budget_id, live) references budget (body_id, id, live),
  constraint income_kind_check check (kind in ('TRAINING_FEES', 'GRANT', 'TRANSFER', 'OTHER')),
  constraint income_line_check check (line = btrim(line) and line <> ''),
  constraint income_reason_check check (amount >= 0 or amount is null or btrim(reason) <> '')
);
create unique index income_line_key on income (body_id, budget_id, lower(line)) where removed_at is null;

call wall('income', 'OWNED', '{"writes": ["money:write"], "reads": "finance:read", "changes": ["kind", "line", "amount", "reason", "purpose", "note"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');

-- What is spent: as it was budgeted, as it is committed, and as it was.
create table expenditure (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  budget_id uuid not null,
  year text not null,
  category text not null,
  line text not null,
  budgeted numeric(14, 2),
  committed numeric(14, 2),
  actual numeric(14, 2),
  reason text,
  note text,
  source text,
  section text,
  position integer,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint expenditure_pkey primary key (body_id, id),
  constraint expenditure_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint expenditure_budget_fkey foreign key (body_id, budget_id, year, recorded_on) references budget (body_id, id, year, recorded_on),
  constraint expenditure_budget_live_fkey foreign key (body_id, budget_id, live) references budget (body_id, id, live),
  constraint expenditure_category_check check (category in ('STAFFING', 'INDEPENDENT_CHAIR', 'TRAINING', 'CASE_REVIEWS', 'OFFICE', 'COMMUNICATIONS', 'OTHER')),
  constraint expenditure_line_check check (line = btrim(line) and line <> ''),
  constraint expenditure_budgeted_check check (budgeted >= 0),
  constraint expenditure_committed_check check (committed >= 0),
  constraint expenditure_reason_check check (actual >= 0 or actual is null or btrim(reason) <> '')
);
create unique index expenditure_line_key on expenditure (body_id, budget_id, lower(line)) where removed_at is null;

call wall('expenditure', 'OWNED', '{"writes": ["money:write"], "reads": "finance:read", "changes": ["category", "line", "budgeted", "committed", "actual", "reason", "note"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');

-- The only way to change a closed year: by how much its balance is other than its lines say, since which day and why.
create table adjustment (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  budget_id uuid not null,
  year text not null,
  on_day date not null,
  amount numeric(14, 2) not null,
  reason text not null,
  constraint adjustment_pkey primary key (body_id, id),
  constraint adjustment_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint adjustment_budget_fkey foreign key (body_id, budget_id, year, recorded_on) references budget (body_id, id, year, recorded_on),
  constraint adjustment_amount_check check (amount <> 0),
  constraint adjustment_reason_check check (reason = btrim(reason) and reason <> '')
);
create index adjustment_budget on adjustment (body_id, budget_id);

call wall('adjustment', 'OWNED', '{"writes": ["money:write"], "reads": "finance:read", "system_reads": ["load.shipped"]}');

-- A part of the reserve that is set aside for something.
create table reserve (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  name text not null,
  purpose text,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint reserve_pkey primary key (body_id, id),
  constraint reserve_live_key unique (body_id, id, live),
  constraint reserve_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint reserve_name_check check (name = btrim(name) and name <> '')
);
create unique index reserve_name_key on reserve (body_id, lower(name)) where removed_at is null;

call wall('reserve', 'OWNED', '{"writes": ["money:write"], "reads": "finance:read", "changes": ["name", "purpose"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');

-- What is put into a named reserve in a year, or, below zero, taken out of it.
create table appropriation (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  budget_id uuid not null,
  year text not null,
  reserve_id uuid not null,
  on_day date not null,
  amount numeric(14, 2) not null,
  reason text not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint appropriation_pkey primary key (body_id, id),
  constraint appropriation_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint appropriation_budget_fkey foreign key (body_id, budget_id, year, recorded_on) references budget (body_id, id, year, recorded_on),
  constraint appropriation_budget_live_fkey foreign key (body_id, budget_id, live) references budget (body_id, id, live),
  constraint appropriation_reserve_fkey foreign key (body_id, reserve_id) references reserve (body_id, id),
  constraint appropriation_reserve_live_fkey foreign key (body_id, reserve_id, live) references reserve (body_id, id, live),
  constraint appropriation_amount_check check (amount <> 0),
  constraint appropriation_reason_check check (reason = btrim(reason) and reason <> '')
);
create index appropriation_budget on appropriation (body_id, budget_id) where removed_at is null;
create index appropriation_reserve on appropriation (body_id, reserve_id) where removed_at is null;

call wall('appropriation', 'OWNED', '{"writes": ["money:write"], "reads": "finance:read", "system_reads": ["load.shipped"], "system_writes": ["load.shipped"], "changes": ["reason"]}');

-- A figure that a source prints of a year and that is worked out here: kept to be put beside ours.
create table printed_figure (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  budget_id uuid not null,
  year text not null,
  figure text not null,
  label text not null,
  amount numeric(14, 2) not null,
  source text not null,
  section text,
  note text,
  position integer,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint printed_figure_pkey primary key (body_id, id),
  constraint printed_figure_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint printed_figure_budget_fkey foreign key (body_id, budget_id, year, recorded_on) references budget (body_id, id, year, recorded_on),
  constraint printed_figure_budget_live_fkey foreign key (body_id, budget_id, live) references budget (body_id, id, live),
  constraint printed_figure_figure_check check (figure in ('CONTRIBUTIONS', 'INCOME', 'EXPENDITURE', 'BUDGETED', 'BALANCE', 'RESERVE_OPENING', 'RESERVE_CLOSING')),
  constraint printed_figure_label_check check (label = btrim(label) and label <> ''),
  constraint printed_figure_source_check check (source = btrim(source) and source <> '')
);
create unique index printed_figure_key on printed_figure (body_id, budget_id, figure, lower(label), lower(source), lower(section)) nulls not distinct where removed_at is null;

call wall('printed_figure', 'OWNED', '{"writes": ["money:write"], "reads": "finance:read", "changes": ["note"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');

-- What a body has published of a year: its lines as they stood, frozen by an act. One stands at a time.
create table budget_publication (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  year text not null,
  status text not null,
  source text,
  ledger jsonb not null,
  published_at timestamptz,
  withdrawn_at timestamptz,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  constraint budget_publication_pkey primary key (body_id, id),
  constraint budget_publication_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint budget_publication_year_check check (year = extract(year from recorded_on)::text || '-' || lpad(((extract(year from recorded_on)::integer + 1) % 100)::text, 2, '0')),
  constraint budget_publication_status_check check (status in ('OPEN', 'CLOSED')),
  constraint budget_publication_state_check check (num_nonnulls(published_at, withdrawn_at) = 1)
);
create unique index budget_publication_once_key on budget_publication (body_id, year) where published_at is not null and removed_at is null;
create index budget_publication_region on budget_publication (region_id, year) where published_at is not null and removed_at is null;

call wall('budget_publication', 'OWNED', '{"writes": ["money:publish"], "publishes": ["money:publish"], "reads": "finance:read", "changes": ["published_at", "withdrawn_at"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');

-- Where a place on a board is known from a report alone: from which.
alter table partner add column source text;
call wall('partner', 'OWNED', '{"writes": ["partners:write"], "agency": true, "changes": ["kind", "from_day", "until_day", "recorded_on"], "system_reads": ["identity.resolve", "load.shipped"], "system_writes": ["load.shipped"]}');
