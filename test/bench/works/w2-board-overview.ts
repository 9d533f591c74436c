import { AreaKind } from "../../../packages/api/src/features/areas";
import { overviewOfBoard } from "../../../packages/api/src/features/overviews/find-overviews";
import { Measure } from "../../../packages/api/src/features/indicators";
import { areasOfRegion } from "./areas-of-region";
import { buildOverview, flatten, type OverviewData, pointFields, type PointRow, rowFields } from "./overview-data";
import { defineWork } from "./work";

/** What a board sees first: how its indicators stand. */
interface Case {
  readonly board: string;
  readonly codes: readonly string[] | null;
}

interface Data {
  readonly board: { readonly indicatorOverview: readonly OverviewData[] };
}

const first = 30;
const periods = 8;

/** Percentages, whose verdicts need four areas to compare with. */
const percentages = Array.from({ length: first }, (_, index) => `percent_${225 + index}`);
const nationalCases = Array.from({ length: 20 }, (_, index): Case => {
  const board = `area-${String(((index * 23) % 152) + 1).padStart(3, "0")}`;
  return { board, codes: percentages };
});
/** Those with figures. */
const cheshireBoards = ["cheshire-east", "cheshire-west-and-chester", "warrington"];

export const boardOverview = defineWork<Case>({
  name: "W2",
  title: "a board's overview: 30 percentages, 8 quarters, intervals and verdicts against comparators",
  findCases: (database) =>
    database === "national" ? nationalCases : cheshireBoards.map((board) => ({ board, codes: null })),
  viewer: () => "analyst",
  product: {
    query: `query BoardOverview($board: String!, $codes: [String!]) {
      board(slug: $board) {
        indicatorOverview(codes: $codes, first: ${first}, periods: ${periods}) {
          indicator { code }
          series { area { slug } points { ${pointFields} } }
        }
      }
    }`,
    variables: ({ board, codes }) => ({ board, codes }),
    read: (data) => flatten((data as Data).board.indicatorOverview),
  },
  bare: {
    async answer(transaction, { board, codes }): Promise<Data> {
      const areas = await areasOfRegion(transaction);
      const own = areas.find(({ kind, slug }) => kind === AreaKind.LOCAL_AUTHORITY && slug === board);
      if (!own) throw new Error(`There is no area ${board}.`);
      const wanted = { codes, measure: Measure.VALUE, first, periods, detail: "VALUES" as const };
      const comparisons = await overviewOfBoard(transaction.read, areas, own, wanted);
      return { board: { indicatorOverview: await buildOverview(transaction, comparisons) } };
    },
    read: (answer) => flatten((answer as Data).board.indicatorOverview),
  },
  postgraphile: {
    nationalOnly: true,
    query: `query BoardOverview($regionId: UUID!, $board: String!, $codes: [String!]!) {
      overview: benchBoardOverview(region: $regionId, board: $board, codes: $codes, quarters: ${periods}) { ${rowFields} }
    }`,
    variables: ({ board, codes }, { regionId }) => ({ regionId, board, codes }),
    read: (data) => (data as { overview: { nodes: readonly PointRow[] } }).overview.nodes,
  },
});
