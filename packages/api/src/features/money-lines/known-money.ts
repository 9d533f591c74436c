import type { Write } from "../../db/write";
import { findGroups, findNamedAgencies, type PrintedName } from "../agencies";
import { Contribution } from "../contributions";
import { Budget } from "../money";
import { Expenditure, Income } from "../spending";
import { fold } from "../statements";
import type { ParsedLine } from "./parse-line";

/** What a file of lines is compared with: the body's own rows of its years, and what the names in it stand for. */
export interface KnownMoney {
  readonly budgets: ReadonlyMap<string, Budget>;
  /** Lines of those years by `keyOfLine`. */
  readonly contributions: ReadonlyMap<string, Contribution>;
  readonly incomes: ReadonlyMap<string, Income>;
  readonly expenditures: ReadonlyMap<string, Expenditure>;
  /** What has come of each contribution of which anything has, by its id. */
  readonly received: ReadonlyMap<string, string>;
  /** What each agency stands for that the file names, and each payer, by the name as written. */
  readonly named: ReadonlyMap<string, PrintedName>;
  readonly agencyNames: ReadonlyMap<string, string>;
  /** Whether an agency, or one that is one with it, has a place on the body on some day of a year. */
  readonly isPartner: (agencyId: string, year: string) => boolean;
  /** Whether two agencies are one. */
  readonly isSame: (one: string | null, other: string | null) => boolean;
}

const linesMax = 50_000;

/** What the lines of one name in a year have in common. */
export function keyOfLine(year: string, name: string, kind = ""): string {
  return `${year} ${kind} ${name.toLowerCase()}`;
}

/** Reads what a file is compared with, in as many statements whatever its rows. */
export async function readKnownMoney(write: Write, rows: readonly ParsedLine[]): Promise<KnownMoney> {
  const { id: bodyId, regionId = "" } = write.target;
  const year = [...new Set(rows.map((row) => row.year))];
  const list = { where: { bodyId, year }, orderBy: ["id"] as ["id"], limit: linesMax };
  const budgets = await write.repo(Budget).list({ where: { bodyId, year }, orderBy: ["year"], limit: linesMax });
  const contributions = await write.repo(Contribution).list(list);
  const [incomes, expenditures] = [await write.repo(Income).list(list), await write.repo(Expenditure).list(list)];
  const received = await write.rows<{ id: string; received: string }>(
    "what has come of contributions of years",
    `select e.contribution_id as id, sum(e.amount)::text as received from contribution_event e
     join contribution t on t.body_id = e.body_id and t.id = e.contribution_id and t.removed_at is null
     where e.body_id = $1 and t.year = any ($2::text[]) and e.kind = 'RECEIPT' and e.removed_at is null group by 1`,
    [bodyId, year],
  );
  return {
    budgets: new Map(budgets.map((budget) => [budget.year, budget])),
    contributions: new Map(contributions.map((one) => [keyOfLine(one.year, one.payer, one.kind), one])),
    incomes: new Map(incomes.map((one) => [keyOfLine(one.year, one.line), one])),
    expenditures: new Map(expenditures.map((one) => [keyOfLine(one.year, one.line), one])),
    received: new Map(received.map((row) => [row.id, row.received])),
    ...(await readAgencies(write, { bodyId, regionId }, rows, contributions)),
  };
}

type KnownAgencies = Pick<KnownMoney, "named" | "agencyNames" | "isPartner" | "isSame">;

async function readAgencies(
  write: Write,
  place: { readonly bodyId: string; readonly regionId: string },
  rows: readonly ParsedLine[],
  stored: readonly Contribution[],
): Promise<KnownAgencies> {
  const texts = rows.flatMap((row) => (row.of === "CONTRIBUTION" ? [row.agency ?? [], row.name].flat() : []));
  const named = await findNamedAgencies(write, place, [...new Set(texts)]);
  const meant = [...named.values()].flatMap((name) => ("agencyId" in name ? name.agencyId : []));
  const ids = [...new Set([...meant, ...stored.flatMap(({ agencyId }) => agencyId ?? [])])];
  const groups = await findGroups(write, ids);
  const rootOf = (id: string): string => groups.get(id)?.rootId ?? id;
  const names = await write.rows<{ id: string; name: string }>(
    "names of agencies",
    "select id, name from agency where region_id = $1 and id = any ($2::uuid[])",
    [place.regionId, ids],
  );
  const places = await write.rows<{ agencyId: string; year: string }>(
    "years in which agencies have a place",
    `select distinct p.agency_id as "agencyId", b.year from partner p join budget b on b.body_id = p.body_id and b.removed_at is null
       and p.span && daterange(b.recorded_on, (b.recorded_on + interval '1 year')::date)
     where p.body_id = $1 and p.removed_at is null and p.agency_id = any ($2::uuid[])`,
    [place.bodyId, [...new Set([...ids, ...[...groups.values()].flatMap((group) => group.ids)])]],
  );
  const placed = new Set(places.map(({ agencyId, year }) => `${agencyId} ${year}`));
  return {
    named,
    agencyNames: new Map(names.map(({ id, name }) => [id, name])),
    isPartner: (id, year) => (groups.get(id)?.ids ?? [id]).some((one) => placed.has(`${one} ${year}`)),
    isSame: (one, other) => (one !== null && other !== null ? rootOf(one) === rootOf(other) : one === other),
  };
}

/** Whether two names are one but for how they are written. */
export function isSameName(one: string | null, other: string | null): boolean {
  return fold(one ?? "") === fold(other ?? "");
}
