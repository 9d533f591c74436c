import { usePanboard } from "../../packages/api/src/testing/use-panboard";

const panboard = usePanboard();

const viewerQuery = `{ viewer { subject bodies { slug } regions { slug boards { slug } } } indicators(publishedBy: null, published: true, first: 200) { nodes { id code } totalCount } }`;
const compareQuery = `query ($input: CompareIndicatorInput!) { compareIndicator(input: $input) { series { area { slug } points { value source } } } }`;

test("T10 the same document answers two regions' viewers with their own figures, however they interleave", async () => {
  const people = [
    { subject: "business-manager@cheshire-east", region: "cheshire" },
    { subject: "business-manager@example-east", region: "exampleshire" },
  ];
  const input = { code: "cp_plans", from: "2010-04-01", to: "2025-03-31" };
  await Promise.all(
    Array.from({ length: 60 }, async (_, number) => {
      const person = people[number % 2];
      const { data, errors } = await panboard.graph(person?.subject, number % 3 === 0 ? viewerQuery : compareQuery, {
        input,
      });
      expect(errors).toBeUndefined();
      const text = JSON.stringify(data);
      const [own, foreign] =
        person?.region === "cheshire" ? ["warrington", "example-"] : ["example-south", "warrington"];
      expect(text).toContain(own);
      expect(text).not.toContain(foreign);
      if (number % 3 !== 0) expect(text.includes("Illustrative")).toBe(person?.region === "exampleshire");
    }),
  );
});

test("answers another region's slug, id and area as it answers one that does not exist", async () => {
  const theirs = await panboard.graph(
    "business-manager@example-east",
    `{ board(slug: "example-east") { id } region(slug: "exampleshire") { id areas { id } } jointBody(slug: "cdop") { id } indicators(first: 1) { nodes { id } } }`,
  );
  const data = theirs.data as {
    board: { id: string };
    region: { id: string; areas: { id: string }[] };
    jointBody: { id: string };
    indicators: { nodes: { id: string }[] };
  };
  const ids = [
    data.board.id,
    data.region.id,
    data.region.areas[0]?.id,
    data.jointBody.id,
    data.indicators.nodes[0]?.id,
  ];
  for (const id of ids) {
    const mine = await panboard.graph("business-manager@cheshire-east", "query ($id: ID!) { node(id: $id) { id } }", {
      id,
    });
    expect(mine).toMatchObject({ status: 200, data: { node: null } });
    const own = await panboard.graph("business-manager@example-east", "query ($id: ID!) { node(id: $id) { id } }", {
      id,
    });
    expect(own.data).toEqual({ node: { id } });
  }
  const mine = await panboard.graph(
    "business-manager@cheshire-east",
    `{ board(slug: "example-east") { id } region(slug: "exampleshire") { id } }`,
  );
  expect(mine.data).toEqual({ board: null, region: null });
  const compare = (area: string) =>
    panboard.graph("business-manager@cheshire-east", compareQuery, {
      input: { code: "cp_plans", areas: [area], from: "2012-03-31", to: "2012-03-31" },
    });
  const [foreign, nowhere] = [await compare("example-east"), await compare("nowhere")];
  expect(foreign.errors?.[0]?.message.replace("example-east", "nowhere")).toBe(nowhere.errors?.[0]?.message);
});

test("an operator runs the platform and reads no content", async () => {
  const { data } = await panboard.graph(
    "operator@panboard",
    `{ viewer { subject permissions bodies { slug } regions { slug } } }`,
  );
  expect(data).toEqual({ viewer: { subject: "operator@panboard", permissions: [], bodies: [], regions: [] } });
  for (const query of [
    `{ board(slug: "halton") { id } }`,
    `{ indicators { nodes { code } } }`,
    `{ node(id: "x") { id } }`,
  ]) {
    expect((await panboard.graph("operator@panboard", query)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  }
});
