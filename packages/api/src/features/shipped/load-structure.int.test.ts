import { usePanboard } from "../../testing/use-panboard";
import { loadShipped } from "./load-shipped";
import { readShippedRows } from "./shipped-files";

const panboard = usePanboard();

interface Structure {
  readonly groups: {
    totalCount: number;
    nodes: {
      name: string;
      kind: string;
      reportsTo: { name: string } | null;
      chairPost: string | null;
      fromKnown: boolean;
    }[];
  };
  readonly seats: {
    totalCount: number;
    nodes: {
      post: string;
      role: string;
      votes: boolean | null;
      agency: { name: string } | null;
      constituency: string | null;
      vacantSince: string | null;
      holders: unknown[];
    }[];
  };
}

async function structureOf(slug: string, asAt: string, subject = `business-manager@${slug}`): Promise<Structure> {
  const { data, errors } = await panboard.graph(
    subject,
    `query ($slug: String!, $asAt: Date!) { board(slug: $slug) {
       groups(asAt: $asAt, first: 50) { totalCount nodes { name kind reportsTo { name } chairPost fromKnown } }
       seats(asAt: $asAt, first: 50) { totalCount nodes { post role votes agency { name } constituency vacantSince
         holders { person { name } deputy from until } } } } }`,
    { slug, asAt },
  );
  expect(errors).toBeUndefined();
  return (data as { board: Structure }).board;
}

test("Warrington's board, groups and seats stand as its report describes them", async () => {
  const { groups, seats } = await structureOf("warrington", "2012-03-31");
  const printed = readShippedRows<"area" | "name" | "kind" | "reports_to" | "chair_post">(
    "published/groups.csv",
  ).filter(({ area }) => area === "warrington");
  expect([groups.totalCount, seats.totalCount]).toEqual([10, 33]);
  expect(
    new Map(groups.nodes.map(({ name, kind, reportsTo }) => [name, [kind.toLowerCase(), reportsTo?.name ?? ""]])),
  ).toEqual(new Map(printed.map((row) => [row.name, [row.kind, row.reports_to]])));
  const members = readShippedRows<"seat" | "role" | "voting">("published/members.csv");
  expect(
    seats.nodes.map(({ post, role, votes }) => ({
      seat: post,
      role: role.toLowerCase(),
      voting: votes ? "yes" : "no",
    })),
  ).toEqual(members.map(({ seat, role, voting }) => ({ seat, role, voting })));
  // The report names posts; whether somebody held them it does not say.
  expect(seats.nodes.filter(({ vacantSince, holders }) => vacantSince !== null || holders.length > 0)).toEqual([]);
  const board = groups.nodes.find(({ kind }) => kind === "BOARD");
  expect(board).toMatchObject({ chairPost: "Independent Chair", reportsTo: null, fromKnown: false });
});

test("Cheshire East's seats are those of its register, and Cheshire West and Chester's groups those of its report", async () => {
  const east = await structureOf("cheshire-east", "2014-03-31");
  expect([east.groups.totalCount, east.seats.totalCount]).toEqual([9, 29]);
  expect(east.seats.nodes.filter(({ role }) => role === "PARTICIPATING_OBSERVER")).toMatchObject([
    { post: "CEC Lead Member for Children's Services", votes: false },
  ]);
  const west = await structureOf("cheshire-west-and-chester", "2012-03-31");
  expect([west.groups.totalCount, west.seats.totalCount]).toEqual([10, 0]);
  expect((await structureOf("halton", "2014-03-31")).groups.totalCount).toBe(0);
});

test("there is nothing before the day that a report describes", async () => {
  const { groups, seats } = await structureOf("warrington", "2012-03-30");
  expect([groups.totalCount, seats.totalCount]).toEqual([0, 0]);
});

test("each joint body has its one group, and the staff of its member boards read it", async () => {
  for (const slug of ["cdop", "procedures", "cse-and-missing"]) {
    const { data } = await panboard.graph(
      "business-manager@halton",
      `{ jointBody(slug: "${slug}") { name groups { nodes { name kind } } } }`,
    );
    const { jointBody } = data as { jointBody: { name: string; groups: { nodes: unknown[] } } };
    expect(jointBody.groups.nodes).toEqual([{ name: jointBody.name, kind: "JOINT" }]);
  }
  const { data } = await panboard.graph("member@halton", '{ jointBody(slug: "cdop") { groups { nodes { name } } } }');
  expect(data).toEqual({ jointBody: { groups: null } });
});

test("loading again changes nothing", async () => {
  const count = async (): Promise<unknown> => {
    const backup = await panboard.connect("backup");
    const { rows } = await backup.query(
      `select (select count(*) from "group") as groups, (select count(*) from reporting_line) as lines, (select count(*) from seat) as seats`,
    );
    await backup.end();
    return rows;
  };
  const before = await count();
  await loadShipped(panboard.database, "published");
  expect(await count()).toEqual(before);
});
