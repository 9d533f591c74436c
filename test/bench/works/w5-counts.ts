import { defineWork } from "./work";

/** Whose partners the viewer reads: those of the boards that one business unit runs. */
interface Case {
  readonly region: string;
  readonly boards: readonly string[];
}

/** Of each board, by its slug, how much it has published and how many partners it has. */
interface Counted {
  readonly slug: string;
  readonly statements: number;
  readonly indicators: number;
  readonly partners: number;
}

interface ProductData {
  readonly region: {
    readonly boards: readonly {
      readonly slug: string;
      readonly publishedCounts: { readonly statements: number; readonly indicators: number };
      readonly partners: { readonly totalCount: number } | null;
    }[];
  };
}

interface PostgraphileData {
  readonly boards: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly published: { readonly statements: number; readonly indicators: number };
      readonly partners: { readonly totalCount: number };
    }[];
  };
}

const inOrder = (counted: readonly Counted[]): Counted[] =>
  [...counted].sort((one, other) => (one.slug < other.slug ? -1 : 1));

const countsSql = `select b.slug, coalesce(s.statements, 0) as statements, coalesce(s.indicators, 0) as indicators, p.partners
  from body b
  left join published_version s on s.body_id = b.id
  cross join lateral (
    select count(*)::integer as partners
    from partner where body_id = b.id and removed_at is null) p
  where b.region_id = $1 and b.kind = 'BOARD'`;

const nationalBoards = Array.from({ length: 20 }, (_, index) => `area-${String(index * 7 + 1).padStart(3, "0")}`);
const cheshireBoards = ["cheshire-east", "cheshire-west-and-chester", "halton", "warrington"];

export const counts = defineWork<Case>({
  name: "W5",
  title: "boards with counts of published statements, of indicators with a value, and of partners",
  findCases: (database) => [{ region: database, boards: database === "national" ? nationalBoards : cheshireBoards }],
  viewer: ({ boards }) => `manager@${boards.join(",")}`,
  product: {
    query: `query Counts($region: String!) {
      region(slug: $region) {
        boards { slug publishedCounts { statements indicators } partners(first: 1) { totalCount } }
      }
    }`,
    variables: ({ region }) => ({ region }),
    read: (data) =>
      inOrder(
        (data as ProductData).region.boards.map(({ slug, publishedCounts, partners }) => ({
          ...{ slug, ...publishedCounts, partners: partners?.totalCount ?? 0 },
        })),
      ),
  },
  bare: {
    answer: ({ facts, rows }) => rows("counts", countsSql, [facts.regionId]),
    read: (answer) => inOrder(answer as Counted[]),
  },
  postgraphile: {
    query: `query Counts($regionId: UUID!) {
      boards: benchBoards(region: $regionId) {
        nodes {
          slug
          published { statements indicators }
          partners: partnersByRegionIdAndBodyId(condition: { removedAt: null }) { totalCount }
        }
      }
    }`,
    variables: (_, { regionId }) => ({ regionId }),
    read: (data) =>
      inOrder(
        (data as PostgraphileData).boards.nodes.map(({ slug, published, partners }) => ({
          ...{
            slug,
            statements: published.statements,
            indicators: published.indicators,
            partners: partners.totalCount,
          },
        })),
      ),
  },
});
