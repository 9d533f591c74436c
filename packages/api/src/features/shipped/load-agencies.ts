import { randomUUID } from "node:crypto";
import type { Bulk } from "../../db/bulk";
import type { SystemScope } from "../../db/system-scope";
import { Agency, AgencyAlias, AgencySuccession, followsAgency, waitForRegister } from "../agencies";
import { readShippedRows, textOrNull } from "./shipped-files";

// A row that a person has changed, or removed, is left as they made it: of what the product ships only rows that nobody has
// touched are corrected, and what is missing is added where nothing that stands is in its way.
const untouched = "changed_as = 'system:load.shipped' and t.removed_at is null";
const asShipped = "1, now(), 'system:load.shipped'";
const corrected = "version = t.version + 1, changed_at = now()";

const addAgenciesSql = `
insert into agency (region_id, id, slug, name, sector, code_kind, code, version, changed_at, changed_as)
select $1, s.id, s.slug, s.name, s.sector, s.code_kind, s.code, ${asShipped}
from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) s (id, slug, name, sector, code_kind, code)
where not exists (
  select from agency t where t.region_id = $1
    and (t.slug = s.slug or (t.removed_at is null and t.code_kind = s.code_kind and t.code = s.code)))
returning 1`;

const correctAgenciesSql = `
update agency t set name = s.name, sector = s.sector, code_kind = s.code_kind, code = s.code, ${corrected}
from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) s (slug, name, sector, code_kind, code)
where t.region_id = $1 and t.slug = s.slug and t.${untouched}
  and (t.name, t.sector, t.code_kind, t.code) is distinct from (s.name, s.sector, s.code_kind, s.code)
  and not exists (
    select from agency o where o.region_id = $1 and o.id <> t.id and o.removed_at is null
      and o.code_kind = s.code_kind and o.code = s.code)
returning 1`;

// Of a shipped slug the agency that stands, unless another one that had the slug was removed: what a person put in the place
// of a shipped agency is another one, which nothing that is shipped is about.
const recognised = (agency: string, slug: string): string => `${agency}.region_id = $1 and ${agency}.slug = ${slug}
  and ${agency}.removed_at is null and not exists (
    select from agency gone where gone.region_id = $1 and gone.slug = ${slug} and gone.removed_at is not null)`;

const missingSuccessionsSql = `
select p.id as "predecessorId", f.id as "successorId", s.from_day::text as "fromDay"
from unnest($2::text[], $3::text[], $4::date[]) with ordinality s (predecessor, successor, from_day, place)
join agency p on ${recognised("p", "s.predecessor")}
join agency f on ${recognised("f", "s.successor")}
where not exists (
  select from agency_succession t where t.region_id = $1
    and ((t.predecessor_id = p.id and t.successor_id = f.id) or (t.predecessor_id = f.id and t.successor_id = p.id)))
order by s.place`;

const addSuccessionSql = `
insert into agency_succession (region_id, id, predecessor_id, successor_id, from_day, version, changed_at, changed_as)
values ($1, $2, $3, $4, $5, ${asShipped}) returning 1`;

const correctSuccessionsSql = `
update agency_succession t set from_day = s.from_day, ${corrected}
from unnest($2::text[], $3::text[], $4::date[]) s (predecessor, successor, from_day), agency p, agency f
where p.region_id = $1 and p.slug = s.predecessor and f.region_id = $1 and f.slug = s.successor
  and t.region_id = $1 and t.predecessor_id = p.id and t.successor_id = f.id and t.${untouched} and t.from_day <> s.from_day
returning 1`;

const addAliasesSql = `
insert into agency_alias (region_id, id, body_id, name, agency_id, payer_group, version, changed_at, changed_as)
select $1, s.id, b.id, s.name, a.id, s.payer_group, ${asShipped}
from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[]) s (id, board, name, agency, payer_group)
left join body b on b.region_id = $1 and b.slug = s.board
left join agency a on ${recognised("a", "s.agency")}
where not exists (
  select from agency_alias t where t.region_id = $1 and t.body_id is not distinct from b.id and t.name = s.name)
returning 1`;

const correctAliasesSql = `
update agency_alias t set agency_id = a.id, payer_group = s.payer_group, ${corrected}
from unnest($2::text[], $3::text[], $4::text[], $5::text[]) s (board, name, agency, payer_group)
left join body b on b.region_id = $1 and b.slug = s.board
left join agency a on ${recognised("a", "s.agency")}
where t.region_id = $1 and t.body_id is not distinct from b.id and t.name = s.name and t.${untouched}
  and (s.agency is null or a.id is not null) and (t.agency_id, t.payer_group) is distinct from (a.id, s.payer_group)
returning 1`;

type Cells = Readonly<Record<string, string>>;

/** Columns of rows as statements take them: an array a column, null for an empty cell. */
function columns(rows: readonly Cells[], ...names: readonly string[]): (string | null)[][] {
  return names.map((name) => rows.map((row) => textOrNull(row[name] ?? "")));
}

const newIds = (rows: readonly Cells[]): string[] => rows.map(() => randomUUID());

/**
 * Brings a region's agencies, their successions and printed names to what is shipped, but for what people have changed.
 * Waits for a steward's change of how agencies hang together, and lets none begin meanwhile.
 */
export async function loadAgencies(scope: SystemScope, bulk: Bulk, regionId: string, region: string): Promise<void> {
  await waitForRegister(scope, regionId);
  await loadRegister(bulk, regionId, region);
  await loadSuccessions(scope, bulk, regionId, region);
  await loadAliases(bulk, regionId, region);
}

async function loadRegister(bulk: Bulk, regionId: string, region: string): Promise<void> {
  const rows = readShippedRows<"region" | "slug" | "name" | "sector" | "ods_code" | "urn">("catalogue/agencies.csv")
    .filter((row) => row.region === region)
    .map((row) => ({ ...row, code: row.ods_code || row.urn, code_kind: row.ods_code ? "ODS" : row.urn && "URN" }));
  const said = columns(rows, "slug", "name", "sector", "code_kind", "code");
  await bulk.statement(Agency, "correct shipped agencies", correctAgenciesSql, [regionId, ...said]);
  await bulk.statement(Agency, "add shipped agencies", addAgenciesSql, [regionId, newIds(rows), ...said]);
}

interface MissingSuccession {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly fromDay: string;
}

async function loadSuccessions(scope: SystemScope, bulk: Bulk, regionId: string, region: string): Promise<void> {
  const shipped = readShippedRows<"region" | "predecessor" | "successor" | "from_day">("catalogue/successions.csv");
  const rows = shipped.filter((row) => row.region === region);
  const said = columns(rows, "predecessor", "successor", "from_day");
  await bulk.statement(AgencySuccession, "correct shipped successions", correctSuccessionsSql, [regionId, ...said]);
  const missing = await scope.rows<MissingSuccession>("missing successions", missingSuccessionsSql, [
    regionId,
    ...said,
  ]);
  // One after the other: whether one closes a circle depends on those before it, and on what the steward has merged and added.
  for (const { predecessorId, successorId, fromDay } of missing) {
    if (await followsAgency(scope, regionId, { earlierId: successorId, laterId: predecessorId })) continue;
    const values = [regionId, randomUUID(), predecessorId, successorId, fromDay];
    await bulk.statement(AgencySuccession, "add shipped succession", addSuccessionSql, values);
  }
}

async function loadAliases(bulk: Bulk, regionId: string, region: string): Promise<void> {
  const shipped = readShippedRows<"region" | "board" | "name" | "agency" | "payer_group">("catalogue/aliases.csv");
  const rows = shipped.filter((row) => row.region === region);
  const said = columns(rows, "board", "name", "agency", "payer_group");
  await bulk.statement(AgencyAlias, "correct shipped names", correctAliasesSql, [regionId, ...said]);
  await bulk.statement(AgencyAlias, "add shipped names", addAliasesSql, [regionId, newIds(rows), ...said]);
}
