import { groupBy } from "../../../packages/api/src/db/group-by";
import { todaySql } from "../../../packages/api/src/db/today-sql";
import { governanceSql } from "./w3-governance.sql";
import { type BareTransaction, defineWork } from "./work";

/** A board's last meetings, with their groups and registers. */
interface Case {
  readonly board: string;
}

interface Named {
  readonly name: string;
}

interface List<Node> {
  readonly nodes: readonly Node[];
}

/** One seat of a register, as the product answers it. */
interface Line {
  readonly state: string;
  readonly seat: {
    readonly post: string;
    readonly agency: Named | null;
    readonly holder: { readonly person: Named } | null;
  };
}

interface Meeting {
  readonly date: string;
  readonly group: Named;
  readonly register: readonly Line[];
}

interface ProductData {
  readonly board: { readonly meetings: List<Meeting> };
}

/** The same by the relations of the tables. */
interface PostgraphileData {
  readonly bodyByRegionIdAndSlug: {
    readonly meetings: List<{
      readonly date: string;
      readonly group: Named;
      readonly register: List<{
        readonly state: string;
        readonly seat: {
          readonly post: string;
          readonly agency: Named | null;
          readonly holders: List<{ readonly person: Named }>;
        };
      }>;
    }>;
  };
}

/** Meetings by group and day, their marks by post; seats of which nothing is recorded are left out. */
function inOrder(meetings: readonly Meeting[]): unknown {
  const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
  return [...meetings]
    .sort((one, other) => byText(`${one.group.name} ${one.date}`, `${other.group.name} ${other.date}`))
    .map(({ group, date, register }) => ({
      group: group.name,
      date,
      marks: register
        .filter(({ state }) => state !== "NOT_RECORDED")
        .map(({ state, seat: { post, agency, holder } }) =>
          [post, state, agency?.name, holder?.person.name].join(" | "),
        )
        .sort(byText),
    }));
}

interface LineRow {
  readonly meetingId: string;
  readonly date: string;
  readonly seatId: string;
  readonly post: string;
  readonly agencyId: string | null;
  readonly state: string;
}

interface HolderRow {
  readonly seatId: string;
  readonly from: string;
  readonly until: string | null;
  readonly name: string;
}

/** Flat statements, put together by their keys. */
async function answerBare({ facts, rows }: BareTransaction, { board }: Case): Promise<ProductData> {
  const place = [facts.regionId, board];
  const meetings = await rows<{ id: string; groupName: string; date: string }>(
    "meetings",
    governanceSql.meetings(todaySql),
    place,
  );
  const meetingIds = meetings.map(({ id }) => id);
  const lines = await rows<LineRow & Record<string, unknown>>("lines", governanceSql.lines, [...place, meetingIds]);
  const seatIds = [...new Set(lines.map(({ seatId }) => seatId))];
  const agencyIds = [...new Set(lines.flatMap(({ agencyId }) => agencyId ?? []))];
  const [holders, agencies] = await Promise.all([
    rows<HolderRow & Record<string, unknown>>("holders", governanceSql.holders, [...place, seatIds]),
    rows<{ id: string; name: string }>("agencies", governanceSql.agencies, [facts.regionId, agencyIds]),
  ]);
  const holdersOf = groupBy(holders, ({ seatId }) => seatId);
  const agencyOf = new Map(agencies.map(({ id, name }) => [id, { name }]));
  const linesOf = groupBy(lines, ({ meetingId }) => meetingId);
  const buildLine = ({ state, post, seatId, agencyId, date }: LineRow): Line => {
    const holder = holdersOf.get(seatId)?.find(({ from, until }) => from <= date && (until === null || until >= date));
    return {
      state,
      seat: {
        post,
        agency: agencyId === null ? null : (agencyOf.get(agencyId) ?? null),
        holder: holder ? { person: { name: holder.name } } : null,
      },
    };
  };
  const nodes = meetings.map(({ id, groupName, date }) => ({
    date,
    group: { name: groupName },
    register: (linesOf.get(id) ?? []).map(buildLine),
  }));
  return { board: { meetings: { nodes } } };
}

function readPostgraphile(data: unknown): unknown {
  return inOrder(
    (data as PostgraphileData).bodyByRegionIdAndSlug.meetings.nodes.map(({ date, group, register }) => ({
      date,
      group,
      register: register.nodes.map(({ state, seat: { post, agency, holders } }) => ({
        state,
        seat: { post, agency, holder: holders.nodes[0] ?? null },
      })),
    })),
  );
}

const boards = Array.from({ length: 10 }, (_, index) => `area-${String(index * 15 + 1).padStart(3, "0")}`);

export const governance = defineWork<Case>({
  name: "W3",
  title: "the last 50 meetings of a board's 10 groups, 20 marks a meeting with seat, holder and agency",
  findCases: (database) => (database === "national" ? boards : ["cheshire-east"]).map((board) => ({ board })),
  viewer: ({ board }) => `manager@${board}`,
  product: {
    // The national boards' groups meet quarterly: the last fifty meetings are the last five of each of ten.
    query: `query Governance($board: String!) {
      board(slug: $board) {
        meetings(first: 50, state: HELD) {
          nodes {
            date
            group { name }
            register { state seat { post agency { name } holder { person { name } } } }
          }
        }
      }
    }`,
    variables: ({ board }) => ({ board }),
    read: (data) => inOrder((data as ProductData).board.meetings.nodes),
  },
  bare: { answer: answerBare, read: (answer) => inOrder((answer as ProductData).board.meetings.nodes) },
  postgraphile: {
    query: `query Governance($regionId: UUID!, $board: String!) {
      bodyByRegionIdAndSlug(regionId: $regionId, slug: $board) {
        meetings: meetingsByRegionIdAndBodyId(
          first: 50, condition: { removedAt: null, cancelledOn: null }, orderBy: [RECORDED_ON_DESC, STARTS_AT_DESC]
        ) {
          nodes {
            date: recordedOn
            group: groupByBodyIdAndGroupIdAndGroupName { name }
            register: attendancesByBodyIdAndMeetingIdAndRecordedOnAndGroupName(condition: { removedAt: null }) {
              nodes {
                state
                seat: seatByBodyIdAndSeatId {
                  post
                  agency: agencyByRegionIdAndAgencyId { name }
                  holders: seatHoldersByBodyIdAndSeatId(condition: { removedAt: null, deputy: false }) {
                    nodes { person: personByBodyIdAndPersonId { name } }
                  }
                }
              }
            }
          }
        }
      }
    }`,
    variables: ({ board }, { regionId }) => ({ board, regionId }),
    read: readPostgraphile,
  },
});
