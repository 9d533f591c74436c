import { usePanboard } from "../../testing/use-panboard";
import { givenAgency } from "../agencies/given-agency";
import { givenSeat } from "../seats/given-seat";

const panboard = usePanboard();
const manager = "business-manager@warrington";

interface Compared {
  readonly boards: {
    readonly body: { readonly slug: string };
    readonly publication: { readonly asAt: string; readonly source: string } | null;
    readonly groups: number | null;
    readonly seats: { readonly seats: number; readonly voting: number; readonly vacantOver90Days: number } | null;
    readonly hasLayMember: boolean | null;
  }[];
  readonly agencies: {
    readonly agency: { readonly slug: string };
    readonly boards: { readonly body: { readonly slug: string }; readonly seats: number }[];
  }[];
  readonly jointBodies: {
    readonly slug: string;
    readonly members: unknown[];
    readonly publishedStructure: object | null;
  }[];
}

async function compare(subject: string, boards?: readonly string[]): Promise<Compared> {
  const { data, errors } = await panboard.graph(
    subject,
    `query ($boards: [String!]) { compareStructure(input: { region: "cheshire", boards: $boards }) {
       boards { body { slug } publication { asAt source } groups seats { seats voting vacantOver90Days } hasLayMember }
       agencies { agency { slug } boards { body { slug } seats } }
       jointBodies { slug members { slug } publishedStructure { groups { name kind chairPost } } } } }`,
    { boards },
  );
  expect(errors).toBeUndefined();
  return (data as { compareStructure: Compared }).compareStructure;
}

test("puts what the boards of Cheshire have published side by side, and says what is not known", async () => {
  const { boards, agencies, jointBodies } = await compare("regional-analyst@cheshire");
  expect(boards).toEqual([
    {
      body: { slug: "cheshire-east" },
      publication: { asAt: "2014-03-31", source: "Cheshire East SCB Annual Report 2013-14" },
      groups: 9,
      seats: { seats: 29, voting: 0, vacantOver90Days: 0 },
      hasLayMember: true,
    },
    {
      body: { slug: "cheshire-west-and-chester" },
      publication: { asAt: "2012-03-31", source: "CWAC LSCB Annual Report 2011-12" },
      groups: 10,
      seats: null,
      hasLayMember: null,
    },
    { body: { slug: "halton" }, publication: null, groups: null, seats: null, hasLayMember: null },
    {
      body: { slug: "warrington" },
      publication: { asAt: "2012-03-31", source: "Warrington SCB Annual Report 2011-12" },
      groups: 10,
      seats: { seats: 33, voting: 25, vacantOver90Days: 0 },
      hasLayMember: true,
    },
  ]);
  const police = agencies.find(({ agency }) => agency.slug === "cheshire-police");
  expect(police?.boards.map(({ body, seats }) => [body.slug, seats])).toEqual([
    ["cheshire-east", 2],
    ["warrington", 3],
  ]);
  expect(jointBodies.map(({ slug, members }) => [slug, members.length])).toEqual([
    ["cdop", 4],
    ["procedures", 4],
    ["cse-and-missing", 4],
  ]);
  for (const { publishedStructure } of jointBodies)
    expect(publishedStructure).toMatchObject({ groups: [{ kind: "JOINT" }] });
});

const publish = async (input: object, subject: string) => {
  const { data, errors } = await panboard.graph(
    subject,
    `mutation ($input: PublishStructureInput!) { publishStructure(input: $input) {
       publication { id version asAt publishedAt groups { key name reportsTo } seats { post } } userErrors { path message code } } }`,
    { input },
  );
  return {
    errors,
    answer: (
      data as {
        publishStructure: {
          publication: { id: string; version: number; groups: unknown[]; seats: unknown[] } | null;
          userErrors: object[];
        } | null;
      } | null
    )?.publishStructure,
  };
};
const publishedAsAt = async (slug: string): Promise<string | undefined> =>
  (await compare("business-manager@halton", [slug])).boards[0]?.publication?.asAt;

test("what a board publishes takes the place of what it published before; withdrawn, nothing stands, and the board keeps all", async () => {
  const { answer } = await publish({ body: "warrington", asAt: "2013-03-31" }, manager);
  expect(answer?.userErrors).toEqual([]);
  expect([answer?.publication?.groups.length, answer?.publication?.seats.length]).toEqual([10, 33]);
  expect(await publishedAsAt("warrington")).toBe("2013-03-31");
  const withdraw = (input: object) =>
    panboard.graph(
      manager,
      `mutation ($input: WithdrawStructureInput!) { withdrawStructure(input: $input) {
         publication { publishedAt withdrawnAt } userErrors { path code } conflict { current { id } } } }`,
      { input },
    );
  const input = { id: answer?.publication?.id, expectedVersion: answer?.publication?.version };
  expect((await withdraw(input)).data).toMatchObject({
    withdrawStructure: { publication: { publishedAt: null, withdrawnAt: expect.any(String) }, userErrors: [] },
  });
  expect(await publishedAsAt("warrington")).toBeUndefined();
  expect((await withdraw({ ...input, expectedVersion: 2 })).data).toMatchObject({
    withdrawStructure: { publication: null, userErrors: [{ path: "id", code: "CONFLICT" }] },
  });
  const { data } = await panboard.graph(
    manager,
    '{ board(slug: "warrington") { structurePublications { nodes { asAt publishedAt source } } publishedStructure { id } } }',
  );
  expect(data).toEqual({
    board: {
      structurePublications: {
        nodes: [
          { asAt: "2013-03-31", publishedAt: null, source: null },
          { asAt: "2012-03-31", publishedAt: null, source: "Warrington SCB Annual Report 2011-12" },
        ],
      },
      publishedStructure: null,
    },
  });
});

test("what is changed after it was published is not published", async () => {
  const west = "business-manager@cheshire-west-and-chester";
  const groupNames = async (subject: string): Promise<string[]> => {
    const { data } = await panboard.graph(
      subject,
      '{ board(slug: "cheshire-west-and-chester") { publishedStructure { groups { name } } } }',
    );
    return (
      data as { board: { publishedStructure: { groups: { name: string }[] } } }
    ).board.publishedStructure.groups.map(({ name }) => name);
  };
  const before = await groupNames("member@halton");
  expect(before).toHaveLength(10);
  const owner = await panboard.connect("owner");
  await owner.query("select set_config('app.system', 'migrate.data', false)");
  await owner.query(`update "group" set name = 'Renamed' where name = 'Safeguarding Operational Managers'`);
  await owner.end();
  expect(await groupNames("member@halton")).toEqual(before);
  await publish({ body: "cheshire-west-and-chester", asAt: "2014-03-31" }, west);
  expect(await groupNames("member@halton")).toContain("Renamed");
});

test("a day to come, and one on which there is no group, are refused at the day, and what stands stays", async () => {
  const { answer } = await publish({ body: "cheshire-east", asAt: "2099-12-31" }, "business-manager@cheshire-east");
  expect(answer).toMatchObject({ publication: null, userErrors: [{ path: "asAt", code: "BAD_USER_INPUT" }] });
  const { answer: none } = await publish(
    { body: "cheshire-east", asAt: "1999-01-01" },
    "business-manager@cheshire-east",
  );
  expect(none).toMatchObject({
    publication: null,
    userErrors: [{ path: "asAt", message: expect.stringMatching(/no group/) }],
  });
  expect(await publishedAsAt("cheshire-east")).toBe("2014-03-31");
});

test("a coordinator does not publish", async () => {
  const { errors } = await publish({ body: "cheshire-east" }, "coordinator@cheshire-east");
  expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
});

test("a board that the region does not have is refused by name", async () => {
  const { errors } = await panboard.graph(
    manager,
    '{ compareStructure(input: { boards: ["example-east"] }) { boards { groups } } }',
  );
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", faults: [{ path: "boards" }] } }]);
});

test("what was published outlives an agency that was removed from the register since", async () => {
  const { database } = panboard;
  const backup = await panboard.connect("backup");
  const { rows } = await backup.query<{ regionId: string; bodyId: string }>(
    `select region_id as "regionId", id as "bodyId" from body where slug = 'halton'`,
  );
  await backup.end();
  const [place] = rows;
  if (!place) throw new Error("Halton is a board.");
  const board = { ...place, areaId: "", slug: "halton" };
  const agency = await givenAgency(database, board);
  const seat = await givenSeat(database, board, { agencyId: agency.id });
  await publish({ body: "halton", asAt: "2021-04-01" }, "business-manager@halton");
  const owner = await panboard.connect("owner");
  await owner.query("select set_config('app.system', 'migrate.data', false)");
  await owner.query("update seat set removed_at = now() where id = $1", [seat.id]);
  await owner.query("update agency set removed_at = now() where id = $1", [agency.id]);
  await owner.end();
  const { boards, agencies } = await compare(manager, ["halton"]);
  expect(boards).toMatchObject([{ seats: { seats: 1 } }]);
  expect(agencies).toEqual([]);
  const text = '{ board(slug: "halton") { publishedStructure { seats { post agency { slug } } } } }';
  const { data, errors } = await panboard.graph(manager, text);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ board: { publishedStructure: { seats: [{ post: seat.post, agency: null }] } } });
});
