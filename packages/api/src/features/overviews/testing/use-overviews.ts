import {
  givenArea,
  givenBoard,
  type GivenBoard,
  givenIndicator,
  givenRead,
  givenRegion,
  givenStatement,
} from "../../../testing/given";
import { Loaders } from "../../../graphql/loaders";
import { type TestDatabase, useDatabase } from "../../../testing/use-database";
import { AreaKind, areasOfRegionLoader } from "../../areas";
import type { IndicatorComparison } from "../../comparisons";
import { Measure } from "../../indicators";
import { overviewOfBoard, overviewOfRegion, type WantedOfBoard, type WantedOfRegion } from "../find-overviews";

/** What was answered, and in how many statements. */
interface Answered<Answer> {
  readonly answer: Answer;
  readonly statements: number;
}

/** Two boards of one region, England, and what a reader of published figures is told of them. */
export interface Overviews {
  readonly databases: TestDatabase;
  readonly regionId: string;
  readonly board: GivenBoard;
  readonly other: GivenBoard;
  readonly englandId: string;
  /** Asks as a reader of the published figures of a region. */
  ask<Answer>(
    regionOf: string,
    work: (parts: { read: ReturnType<typeof givenRead>; loaders: Loaders }) => Promise<Answer>,
  ): Promise<Answered<Answer>>;
  ofBoard(of: GivenBoard, wanted?: Partial<WantedOfBoard>): Promise<Answered<IndicatorComparison[]>>;
  ofRegion(of: string, wanted?: Partial<WantedOfRegion>): Promise<Answered<IndicatorComparison[]>>;
  /** A percentage whose parts the two boards state, and England's as printed. */
  givenShare(days: readonly string[]): Promise<{ id: string; code: string }>;
}

/** Gives a test file two boards of which overviews are asked for. */
export function useOverviews(): Overviews {
  const databases = useDatabase();
  const given = {} as Pick<Overviews, "regionId" | "board" | "other" | "englandId">;
  beforeAll(async () => {
    const { database } = databases;
    const regionId = await givenRegion(database);
    const [board, other] = [await givenBoard(database, regionId), await givenBoard(database, regionId)];
    const englandId = await givenArea(database, { regionId, slug: "england", kind: AreaKind.COUNTRY });
    Object.assign(given, { regionId, board, other, englandId });
  });

  const ask: Overviews["ask"] = async (regionOf, work) => {
    const read = givenRead(databases.database, { regionIds: [regionOf] });
    const rows = jest.spyOn(read, "rows");
    try {
      const answer = await work({ read, loaders: new Loaders(read) });
      return { answer, statements: rows.mock.calls.length };
    } finally {
      await read.close();
    }
  };

  return {
    databases,
    get regionId() {
      return given.regionId;
    },
    get board() {
      return given.board;
    },
    get other() {
      return given.other;
    },
    get englandId() {
      return given.englandId;
    },
    ask,
    ofBoard: ({ regionId: of, areaId }, wanted = {}) =>
      ask(of, async ({ read, loaders }) => {
        const areas = await loaders.get(areasOfRegionLoader).load(of);
        const own = areas.find(({ id }) => id === areaId);
        if (!own) throw new Error("The board has no area.");
        const usual = { measure: Measure.VALUE, first: 50, periods: 8, detail: "STATEMENTS" } as const;
        return overviewOfBoard(read, areas, own, { ...usual, ...wanted });
      }),
    ofRegion: (of, wanted = {}) =>
      ask(of, async ({ read, loaders }) => {
        const usual = { measure: Measure.VALUE, first: 50, detail: "VALUES" } as const;
        return overviewOfRegion(read, await loaders.get(areasOfRegionLoader).load(of), of, { ...usual, ...wanted });
      }),
    givenShare: (days) => givenShare(databases.database, given, days),
  };
}

async function givenShare(
  database: TestDatabase["database"],
  { regionId, board, other, englandId }: Pick<Overviews, "regionId" | "board" | "other" | "englandId">,
  days: readonly string[],
): Promise<{ id: string; code: string }> {
  const [over, base] = [await givenIndicator(database, regionId), await givenIndicator(database, regionId)];
  const parts = { numeratorId: over.id, denominatorId: base.id };
  const share = await givenIndicator(database, regionId, { unit: "PERCENT", polarity: "LOWER_IS_BETTER", ...parts });
  for (const day of days) {
    for (const [one, value] of [
      [board, "24"],
      [other, "90"],
    ] as const) {
      await givenStatement(database, one, { indicatorId: over.id, day, value });
      await givenStatement(database, one, { indicatorId: base.id, day, value: "300" });
    }
    await givenStatement(database, board, { indicatorId: share.id, areaId: englandId, day, value: "20", chosen: true });
  }
  return share;
}
