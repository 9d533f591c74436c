import { randomUUID } from "node:crypto";
import {
  type GivenBoard,
  givenArea,
  givenBoard,
  givenBreakdown,
  givenIndicator,
  givenRegion,
  changeAs,
  givenRead,
  rightsOf,
  rightsOfManager,
} from "../../../testing/given";
import { type TestDatabase, useDatabase } from "../../../testing/use-database";
import { AreaKind } from "../../areas";
import { Category } from "../../indicators";
import type { ImportAnswer } from "../import-indicator-values";
import { importIndicatorValues } from "../import-indicator-values";
import { Revision } from "../revision.entity";
import { Statement } from "../statement.entity";

export const header = "board,area,indicator,period,breakdown,category,value,source,section,note";

/** The day on which the tests import. */
const today = "2020-06-30";

export interface ImportOptions {
  readonly preview?: boolean;
  readonly acceptDoubts?: boolean;
  readonly withReport?: boolean;
  readonly header?: string;
  readonly today?: string;
  /** Who imports, whatever the rows say. */
  readonly as?: "here" | "there" | "yonder";
}

/** Boards `here`, `there` and `yonder` of one region, and imports of lines below a header as their managers. */
export interface Imports {
  readonly databases: TestDatabase;
  readonly boards: Readonly<Record<"here" | "there" | "yonder", GivenBoard>>;
  /** Id by code. */
  readonly indicators: ReadonlyMap<string, string>;
  importLines(lines: readonly string[], options?: ImportOptions): Promise<ImportAnswer>;
  /** What `here` has stated from a source: label, number, value or its kind, status and note of each revision. */
  stored(source: string): Promise<string[]>;
}

/** Gives the test file a region with a catalogue in which every rule of an import has something to refuse. */
export function useImports(): Imports {
  const databases = useDatabase();
  const boards = {} as Record<"here" | "there" | "yonder", GivenBoard>;
  const indicators = new Map<string, string>();
  beforeAll(async () => {
    const { database } = databases;
    const regionId = await givenRegion(database);
    for (const slug of ["here", "there", "yonder"] as const) boards[slug] = await givenBoard(database, regionId, slug);
    const { here, there } = boards;
    await givenArea(database, { regionId, slug: "england", kind: AreaKind.COUNTRY });
    const neighbours = { regionId, kind: AreaKind.STATISTICAL_NEIGHBOURS };
    await givenArea(database, { ...neighbours, slug: "here/neighbours", bodyId: here.bodyId });
    await givenArea(database, { ...neighbours, slug: "there/neighbours", bodyId: there.bodyId });
    const young = { regionId, kind: AreaKind.LOCALITY, bodyId: here.bodyId, fromDay: "2009-04-01" };
    await givenArea(database, { ...young, slug: "young" });

    const add = async (code: string, options: Parameters<typeof givenIndicator>[2] = {}): Promise<string> => {
      const { id } = await givenIndicator(database, regionId, { code, ...options });
      indicators.set(code, id);
      return id;
    };
    const perChild = { denominatorId: await add("children"), rateFactor: 10_000 };
    const plansId = await add("plans", perChild);
    await add("episodes", { kind: "FLOW", ...perChild });
    await add("share", { unit: "PERCENT" });
    await add("change", { unit: "PERCENT", kind: "FLOW", isChange: true });
    await add("rate", { unit: "RATE_PER_10000" });
    await add("score", { unit: "SCORE" });
    await add("months", { unit: "MONTHS" });
    await add("budget", { unit: "CURRENCY" });
    await givenBreakdown(database, regionId, plansId, "abuse", ["neglect", "physical"]);
    await givenBreakdown(database, regionId, plansId, "locality", ["anywhere"]);
    const steward = rightsOf("REGION_STEWARD", { regionId });
    await changeAs(database, steward, { kind: "REGION", id: regionId }, "catalogue:write", async (write) => {
      const anywhere = await write.repo(Category).find({ regionId, code: "anywhere" });
      const { breakdownId = "" } = anywhere ?? {};
      const [id, areaId] = [randomUUID(), there.areaId];
      const port = { regionId, id, breakdownId, areaId, code: "port", title: "The Port", position: 1 };
      await write.inBulk({}, (bulk) => bulk.copyIn(Category, [port]));
    });
  });

  return {
    databases,
    boards,
    indicators,
    async importLines(lines, options = {}) {
      const board = boards[options.as ?? "here"];
      const csv = [options.header ?? header, ...lines].join("\r\n");
      const { preview = false, acceptDoubts = false, withReport = false } = options;
      const input = { body: board.slug, fileName: "figures.csv", csv, preview, acceptDoubts, withReport };
      const target = { kind: "BODY", id: board.bodyId } as const;
      return changeAs(databases.database, rightsOfManager(board), target, "indicators:import", (write) =>
        importIndicatorValues(write, input, options.today ?? today),
      );
    },
    async stored(source) {
      const read = givenRead(databases.database, rightsOfManager(boards.here));
      const own = await read.repo(Statement).list({ where: { source }, orderBy: ["line"], limit: 100 });
      const revisions = await read
        .repo(Revision)
        .list({ where: { statementId: own.map(({ id }) => id) }, orderBy: ["number"], limit: 1000 });
      await read.close();
      return own.flatMap(({ id, periodLabel }) =>
        revisions
          .filter(({ statementId }) => statementId === id)
          .map(({ number, value, valueKind, status, note }) =>
            [periodLabel, number, value ?? valueKind, status, note ?? ""].join("|"),
          ),
      );
    },
  };
}
