import { overviewOfRegion } from "../../../packages/api/src/features/overviews/find-overviews";
import { Measure } from "../../../packages/api/src/features/indicators";
import { areasOfRegion } from "./areas-of-region";
import { buildOverview, flatten, type OverviewData, pointFields, type PointRow, rowFields } from "./overview-data";
import { defineWork } from "./work";

/** All boards of a region on one page. */
interface Case {
  readonly region: string;
  readonly codes: readonly string[] | null;
}

interface Data {
  readonly region: { readonly indicatorOverview: readonly OverviewData[] };
}

const first = 30;

/** Pages of counts, and of percentages. */
const nationalCases = [0, 1].flatMap((page): Case[] =>
  [
    Array.from({ length: first }, (_, index) => `count_${String(33 + page * first + index).padStart(3, "0")}`),
    Array.from({ length: first }, (_, index) => `percent_${225 + page * first + index}`),
  ].map((codes) => ({ region: "national", codes })),
);

export const regionOverview = defineWork<Case>({
  name: "W4",
  title: "a region on one page: all its boards by 30 indicators, with England and the regions",
  findCases: (database) => (database === "national" ? nationalCases : [{ region: database, codes: null }]),
  viewer: () => "analyst",
  product: {
    query: `query RegionOverview($region: String!, $codes: [String!]) {
      region(slug: $region) {
        indicatorOverview(codes: $codes, first: ${first}) {
          indicator { code }
          series { area { slug } points { ${pointFields} } }
        }
      }
    }`,
    variables: ({ region, codes }) => ({ region, codes }),
    read: (data) => flatten((data as Data).region.indicatorOverview),
  },
  bare: {
    async answer(transaction, { codes }): Promise<Data> {
      const areas = await areasOfRegion(transaction);
      const wanted = { codes, measure: Measure.VALUE, first, detail: "VALUES" as const };
      const comparisons = await overviewOfRegion(transaction.read, areas, transaction.facts.regionId, wanted);
      return { region: { indicatorOverview: await buildOverview(transaction, comparisons) } };
    },
    read: (answer) => flatten((answer as Data).region.indicatorOverview),
  },
  postgraphile: {
    nationalOnly: true,
    query: `query RegionOverview($regionId: UUID!, $codes: [String!]!) {
      overview: benchRegionOverview(region: $regionId, codes: $codes) { ${rowFields} }
    }`,
    variables: ({ codes }, { regionId }) => ({ regionId, codes }),
    read: (data) => (data as { overview: { nodes: readonly PointRow[] } }).overview.nodes,
  },
});
