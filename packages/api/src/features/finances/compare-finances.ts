import { parsePeriod } from "@panboard/shared";
import type { Read } from "../../db/read";
import { badInput } from "../../errors/app-error";
import { Agency, findAgencyId, findGroups } from "../agencies";
import { Body } from "../bodies";
import { BudgetPublication } from "../money";
import { homeRegionId } from "../regions";
import {
  accountFor,
  type AccountedYear,
  compareCategories,
  comparePayers,
  compareYear,
  type Population,
} from "./compare-published";
import type { CompareFinancesInput } from "./finances.inputs";
import type { FinanceComparison } from "./finances.types";
import { populationsSql } from "./populations.sql";

/** Bodies of a region at the most. */
const bodiesMax = 1_000;
/** The latest years that are compared where none are named. */
const yearsByItself = 10;

/**
 * Puts what the boards of a region have published of their money side by side, in as many statements however many boards and years.
 * What a board has not published is not read, of the viewer's own boards neither. Throws BAD_USER_INPUT at `boards` for one that
 * the region does not have, and at `agency` for one that its register does not have.
 */
export async function compareFinances(read: Read, input: CompareFinancesInput): Promise<FinanceComparison> {
  const regionId = await homeRegionId(read, input.region);
  const agencyId = input.agency ? await findAgencyId(read, regionId, "agency", input.agency) : undefined;
  const boards = await chooseBoards(read, regionId, input.boards ?? undefined);
  const years = input.years ? [...new Set(input.years)].sort() : await publishedYears(read, regionId, boards);
  const publications = await read.repo(BudgetPublication).list({
    where: { bodyId: boards, year: years, withdrawnAt: null },
    orderBy: ["bodyId", "year"],
    limit: boards.length * years.length,
  });
  const accounted = publications.map(({ bodyId, year, frozen }) => accountFor({ bodyId, year, frozen }));
  const populations = await readPopulations(read, regionId, boards, years);
  const isOf =
    (bodyId: string, year: string) =>
    (one: { readonly bodyId: string; readonly year: string }): boolean =>
      one.bodyId === bodyId && one.year === year;
  const payers = comparePayers(accounted, boards, await readRegister(read, accounted));
  return {
    years,
    boards: boards.map((bodyId) => ({
      bodyId,
      years: years.map((year) => {
        const is = isOf(bodyId, year);
        const found = compareYear(accounted.find(is), populations.find(is));
        return { year, publication: publications.find(is) ?? null, ...found };
      }),
    })),
    agencies: payers.filter((row) => !agencyId || row.agencyId === agencyId),
    categories: compareCategories(accounted, boards),
  };
}

async function chooseBoards(read: Read, regionId: string, slugs: readonly string[] | undefined): Promise<string[]> {
  const where = { regionId, kind: "BOARD" as const };
  const boards = await read.repo(Body).list({ where, orderBy: ["position"], limit: bodiesMax });
  const unknown = slugs?.find((slug) => !boards.some((board) => board.slug === slug));
  if (unknown !== undefined) throw badInput("boards", `"${unknown}" is not a board of the region.`);
  return boards.filter(({ slug }) => slugs === undefined || slugs.includes(slug)).map(({ id }) => id);
}

async function publishedYears(read: Read, regionId: string, boards: readonly string[]): Promise<string[]> {
  const rows = await read.rows<{ year: string }>(
    "years that boards have published",
    `select distinct year from budget_publication
     where region_id = $1 and body_id = any ($2::uuid[]) and published_at is not null and removed_at is null
     order by year desc limit $3`,
    [regionId, boards, yearsByItself],
  );
  return rows.map(({ year }) => year).reverse();
}

function readPopulations(read: Read, regionId: string, boards: readonly string[], years: readonly string[]) {
  const lastDays = years.map((year) => parsePeriod(year).end);
  return read.rows<Population & { bodyId: string; year: string }>(
    "children of areas when years ended",
    populationsSql,
    [regionId, boards, years, lastDays],
  );
}

/** Which agency of the register stands for each that pays. */
async function readRegister(
  read: Read,
  years: readonly AccountedYear[],
): Promise<(agencyId: string) => string | undefined> {
  const named = years.flatMap(({ frozen }) => frozen.ledger.contributions.flatMap(({ agencyId }) => agencyId ?? []));
  const groups = await findGroups(read, [...new Set(named)]);
  const rootOf = (id: string): string => groups.get(id)?.rootId ?? id;
  const roots = [...new Set(named.map(rootOf))];
  const registered = await read.repo(Agency).list({ where: { id: roots }, orderBy: ["id"], limit: roots.length });
  const ids = new Set(registered.map(({ id }) => id));
  return (id) => (ids.has(rootOf(id)) ? rootOf(id) : undefined);
}
