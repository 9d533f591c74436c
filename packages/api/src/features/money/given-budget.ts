import { addDays } from "@panboard/shared";
import type { Database } from "../../db/database";
import { encodeRowId } from "../../db/row-id";
import { defineFact, type GivenBoard, unique } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { changeAs, givenRead, givenViewer } from "../../testing/given-viewer";
import { JointBodyMember } from "../bodies";
import { Adjustment } from "./adjustment.entity";
import { Budget } from "./budget.entity";
import { BudgetPublication } from "./budget-publication.entity";
import { BudgetStatus, PrintedFigureKind } from "./money.words";
import { PrintedFigure } from "./printed-figure.entity";

/** Years that are given one after another: those before are of `given-year.ts`, and those left out are opened by its sample. */
const givenYears = [1950, 2029].flatMap((first) =>
  Array.from({ length: first === 1950 ? 59 : 70 }, (_, at) => first + at),
);
let years = 0;

/** A financial year that no earlier call has given, from 1950-51 on: a body has one budget a year. */
export function freeYear(): string {
  const first = givenYears[years % givenYears.length] ?? 1950;
  years += 1;
  return yearFrom(first);
}

/** The financial year that begins in April of a year. */
export function yearFrom(first: number): string {
  return `${first}-${String((first + 1) % 100).padStart(2, "0")}`;
}

/** The first day of a financial year. */
export function firstDayOf(year: string): string {
  return `${year.slice(0, 4)}-04-01`;
}

/** The budget of a year that had none, open and without lines unless said. */
export const givenBudget = defineFact(Budget, (_, { year = freeYear() }) => ({
  year,
  status: BudgetStatus.OPEN,
  closedOn: null,
  source: null,
  recordedOn: firstDayOf(year),
}));

/** Budgets of a body that lines are given to, before one of them is given another. */
const budgetsMax = 40;
const givenForLines = new WeakMap<Database, Map<string, Budget[]>>();

/** A new open budget of a board; after many, one of them again, since there are not that many years. */
async function budgetForLine(database: Database, board: GivenBoard): Promise<Budget> {
  const byBody = givenForLines.get(database) ?? new Map<string, Budget[]>();
  givenForLines.set(database, byBody);
  const [first, ...others] = byBody.get(board.bodyId) ?? [];
  const isFull = first !== undefined && others.length + 1 >= budgetsMax;
  const budget = isFull ? first : await givenBudget(database, board);
  byBody.set(board.bodyId, [...(first && !isFull ? [first] : []), ...others, budget]);
  return budget;
}

/** What of a budget stands on its lines; of a new budget unless said. */
export async function lineOf(
  database: Database,
  board: GivenBoard,
  { budgetId, year }: { readonly budgetId?: string | undefined; readonly year?: string | undefined },
): Promise<{ budgetId: string; year: string; recordedOn: string }> {
  if (budgetId !== undefined && year !== undefined) return { budgetId, year, recordedOn: firstDayOf(year) };
  const budget = await budgetForLine(database, board);
  return { budgetId: budget.id, year: budget.year, recordedOn: budget.recordedOn };
}

/** A printed total of contributions, of a new budget unless said; whoever says the budget says its year. */
export const givenPrintedFigure = defineFact(PrintedFigure, async (board, said, database) => ({
  ...(await lineOf(database, board, said)),
  figure: PrintedFigureKind.CONTRIBUTIONS,
  label: unique("Total"),
  amount: "1000.00",
  source: "Annual report",
  section: null,
  note: null,
  position: null,
}));

/** An adjustment of ten pounds, of a new budget unless said. */
export const givenAdjustment = defineFact(Adjustment, async (board, said, database) => {
  const line = await lineOf(database, board, said);
  return { ...line, onDay: addDays(line.recordedOn, 400), amount: "10.00", reason: "An invoice that came late." };
});

/** A year that a board has published without any line, in the place of what it published of it before. */
export const givenBudgetPublication = defineFact(
  BudgetPublication,
  async (board, { year = freeYear(), publishedAt = new Date() }, database) => {
    if (publishedAt !== null) await withdrawEarlier(database, board, year);
    return {
      year,
      status: BudgetStatus.CLOSED,
      source: null,
      frozen: {
        ledger: { contributions: [], incomes: [], expenditures: [], adjustments: [], appropriations: [], printed: [] },
        reserve: {
          opening: null,
          openingBasis: null,
          openingSource: null,
          closing: null,
          plannedClosing: null,
          named: [],
          unallocated: null,
        },
      },
      publishedAt,
      withdrawnAt: publishedAt === null ? new Date() : null,
      recordedOn: firstDayOf(year),
    };
  },
);

async function withdrawEarlier(database: Database, board: GivenBoard, year: string): Promise<void> {
  const { rights } = await givenViewer(database, "BUSINESS_MANAGER", board);
  await changeAs(database, rights, { kind: "BODY", id: board.bodyId }, "money:publish", async (write) => {
    const repo = write.repo(BudgetPublication);
    const earlier = await repo.find({ bodyId: board.bodyId, year, withdrawnAt: null });
    if (!earlier) return;
    const id = encodeRowId("BudgetPublication", earlier);
    await repo.change(id, earlier.version, { publishedAt: null, withdrawnAt: new Date() });
  });
}

/** A board, and its joint bodies. */
async function withJointBodies(database: Database, board: GivenBoard): Promise<GivenBoard[]> {
  const read = givenRead(database, (await givenViewer(database, "BUSINESS_MANAGER", board)).rights);
  try {
    const where = { regionId: board.regionId, boardId: board.bodyId };
    const members = await read.repo(JointBodyMember).list({ where, orderBy: ["jointBodyId"], limit: 100 });
    return [board, ...members.map(({ jointBodyId }) => ({ ...board, bodyId: jointBodyId }))];
  } finally {
    await read.close();
  }
}

const publishedYear = "1949-50";
for (const field of [`budget(year: "${publishedYear}")`, `publishedBudget(year: "${publishedYear}")`, "moneyYears"]) {
  defineQuestion(`Body.${field.replace(/\(.*/, "")}`, {
    shownUnder: "published:read",
    text: async (database, board) => {
      const year = publishedYear;
      for (const body of await withJointBodies(database, board)) await givenBudgetPublication(database, body, { year });
      return `${field} { id }`;
    },
  });
}
defineQuestion("Body.printedFigures", {
  shownUnder: "finance:read",
  text: "printedFigures(first: 1) { nodes { id } }",
});
defineQuestion("Body.budgetPublications", {
  shownUnder: "finance:read",
  text: "budgetPublications(first: 1) { nodes { id } }",
});
defineQuestion("Body.budgets", { shownUnder: "finance:read", text: "budgets(first: 1) { nodes { id } }" });
