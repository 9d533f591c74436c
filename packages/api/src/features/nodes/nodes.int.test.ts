import { withSystemScope } from "../../db/system-scope";
import { encodeRowId, listNodes } from "../../db/row-id";
import type { GivenBoard } from "../../testing/define-fact";
import { listFacts } from "../../testing/list-facts";
import { type GraphAnswer, usePanboard } from "../../testing/use-panboard";

const panboard = usePanboard();
const manager = "business-manager@cheshire-east";
const outsider = "business-manager@example-east";

/** Who is shown a row of a type, and by which query. */
interface ShownRow {
  readonly subject: string;
  readonly query: string;
}

/** A row of a node, of what the product ships; of another node its fact makes one. */
const shown: Readonly<Record<string, ShownRow>> = {
  Agency: { subject: "client@cheshire-police", query: "{ viewer { grants { agency { ...row } } } }" },
  Area: { subject: manager, query: '{ region(slug: "cheshire") { areas { ...row } } }' },
  AuditEntry: {
    subject: manager,
    query: '{ board(slug: "cheshire-east") { auditTrail(first: 1) { nodes { ...row } } } }',
  },
  Board: { subject: manager, query: '{ board(slug: "cheshire-east") { ...row } }' },
  CalendarFeed: { subject: manager, query: "{ viewer { calendarFeeds { ...row } } }" },
  Indicator: { subject: manager, query: "{ indicators(first: 1) { nodes { ...row } } }" },
  JointBody: { subject: manager, query: '{ jointBody(slug: "cdop") { ...row } }' },
  Region: { subject: manager, query: '{ region(slug: "cheshire") { ...row } }' },
};

interface Row {
  readonly __typename: string;
  readonly id: string;
}

/** The first row of a type anywhere in an answer. */
function findIn(value: unknown, type: string): Row | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if ("__typename" in value && value.__typename === type) return value as Row;
  for (const part of Object.values(value)) {
    const found = findIn(part, type);
    if (found) return found;
  }
  return undefined;
}

/** The manager's board, where facts are given. */
async function ownBoard(): Promise<GivenBoard> {
  const [slug = ""] = manager.split("@").slice(1);
  const [board] = await withSystemScope(panboard.database, "body.open", "READ", (scope) =>
    scope.rows<GivenBoard>(
      "own board",
      `select region_id as "regionId", id as "bodyId", slug from body where slug = $1`,
      [slug],
    ),
  );
  const { data } = await panboard.graph(manager, '{ region(slug: "cheshire") { areas { id slug } } }');
  const { areas } = data?.region as { readonly areas: readonly { readonly id: string; readonly slug: string }[] };
  const id = areas.find((area) => area.slug === slug)?.id ?? "";
  if (!board) throw new Error(`There is no board ${slug}.`);
  return { ...board, areaId: Buffer.from(id, "base64url").toString("utf8").split(":").at(-1) ?? "" };
}

/** A row that the fact of a node has made, within reach of the manager. */
async function givenRowOf(type: string): Promise<{ readonly subject: string; readonly row: Row }> {
  const node = listNodes().find((one) => one.type === type);
  const fact = node && (await listFacts()).get(node.entity);
  if (!fact) throw new Error(`${type} is a node whose entity has no fact, and no row of it is shown here.`);
  const row = await fact(panboard.database, await ownBoard(), node.where);
  return { subject: manager, row: { __typename: type, id: encodeRowId(type, row) } };
}

async function rowOf(type: string): Promise<{ readonly subject: string; readonly row: Row }> {
  const found = shown[type];
  if (!found) return givenRowOf(type);
  const { data, errors } = await panboard.graph(
    found.subject,
    `query ${found.query} fragment row on Node { __typename id }`,
  );
  expect(errors).toBeUndefined();
  const row = findIn(data, type);
  if (!row) throw new Error(`The query for a row of ${type} has shown none.`);
  return { ...found, row };
}

function node(subject: string, id: string): Promise<GraphAnswer> {
  return panboard.graph(subject, "query ($id: ID!) { node(id: $id) { __typename id } }", { id });
}

const types = listNodes().map(({ type }) => type);

beforeAll(async () => {
  const { data } = await panboard.graph(manager, '{ board(slug: "cheshire-east") { id } }');
  const input = { body: (data as { board: { id: string } }).board.id };
  const open =
    "mutation ($input: OpenCalendarFeedInput!) { openCalendarFeed(input: $input) { userErrors { message } } }";
  expect((await panboard.graph(manager, open, { input })).data).toEqual({ openCalendarFeed: { userErrors: [] } });
});

test("every row that is shown here is of a node of the product", () => {
  expect(types).toEqual(expect.arrayContaining(Object.keys(shown)));
});

test.each(types)("%s comes back by its id, as itself", async (type) => {
  const { subject, row } = await rowOf(type);
  expect((await node(subject, row.id)).data).toEqual({ node: row });
});

// A new region is within nobody's reach, what is on record is made by no fact of its own, and a calendar is its account's alone.
test.each(types.filter((type) => !["Region", "AuditEntry", "CalendarFeed"].includes(type)))(
  "%s comes back by its id where its fact made it",
  async (type) => {
    const { subject, row } = await givenRowOf(type);
    expect((await node(subject, row.id)).data).toEqual({ node: row });
  },
);

test.each(types)("%s of another region is null, as one that does not exist", async (type) => {
  const { row } = await rowOf(type);
  const [name, ...keys] = Buffer.from(row.id, "base64url").toString("utf8").split(":");
  const nobody = [name, ...keys.map(() => "00000000-0000-4000-8000-000000000000")].join(":");
  const [theirs, none] = [
    await node(outsider, row.id),
    await node(outsider, Buffer.from(nobody).toString("base64url")),
  ];
  expect(theirs.data).toEqual({ node: null });
  expect({ ...theirs, headers: undefined }).toEqual({ ...none, headers: undefined });
});

test.each(types)("another type's name on the keys of %s finds nothing", async (type) => {
  const { subject, row } = await rowOf(type);
  const keys = Buffer.from(row.id, "base64url").toString("utf8").split(":").slice(1).join(":");
  for (const other of [...types.filter((name) => name !== type), "Revision", "Body", "constructor"]) {
    const id = Buffer.from(`${other}:${keys}`).toString("base64url");
    expect(await node(subject, id)).toMatchObject({ status: 200, data: { node: null } });
  }
});

test.each([
  ["nothing", ""],
  ["a letter", "x"],
  ["a name", "Board"],
  ["a name in base64", "Qm9hcmQ6"],
  ["a face", "\u{1F600}"],
  ["a long text", "A".repeat(5_000)],
])("%s is the id of nothing", async (_, id) => {
  const { data, errors } = await node(manager, id);
  expect({ data, errors }).toEqual({ data: { node: null } });
});
