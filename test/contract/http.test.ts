import { getIntrospectionQuery } from "graphql";
import { giveGrant } from "../../packages/api/src/identity/grants";
import { usePanboard } from "../../packages/api/src/testing/use-panboard";

const panboard = usePanboard();
const manager = "business-manager@cheshire-east";

interface PublishedIndicator {
  readonly code: string;
  readonly publishedPeriods: readonly { readonly label: string }[];
  readonly publishedAreas: readonly { readonly slug: string }[];
  readonly latestPeriod: { readonly label: string } | null;
  readonly areaCount: number;
}

test("tells of each indicator when and where it was published, whole and in short", async () => {
  const { data } = await panboard.graph(
    manager,
    `{ indicators(published: true, first: 200) { totalCount nodes {
      code publishedPeriods { label } publishedAreas { slug } latestPeriod { label } areaCount } } }`,
  );
  const { indicators } = data as { indicators: { totalCount: number; nodes: PublishedIndicator[] } };
  expect(indicators.nodes).toHaveLength(indicators.totalCount);
  expect(indicators.nodes.find(({ code }) => code === "cp_plans")?.publishedAreas.map(({ slug }) => slug)).toEqual([
    "cheshire-east",
    "cheshire-west-and-chester",
    "warrington",
  ]);
  for (const { publishedPeriods, publishedAreas, latestPeriod, areaCount } of indicators.nodes) {
    expect(latestPeriod).toEqual(publishedPeriods.at(-1) ?? null);
    expect(areaCount).toBe(publishedAreas.length);
  }
  expect(indicators.nodes.some(({ areaCount, latestPeriod }) => areaCount > 1 && latestPeriod !== null)).toBe(true);
});

test("counts what a board has published as its list does", async () => {
  const { data } = await panboard.graph(
    manager,
    `{ board(slug: "warrington") { publishedCounts { indicators statements } }
      indicators(published: true, publishedBy: "warrington") { totalCount } }`,
  );
  const { board, indicators } = data as Record<"board" | "indicators", Record<string, unknown>>;
  expect(board?.publishedCounts).toEqual({ indicators: indicators?.totalCount, statements: expect.any(Number) });
});

test("pages the catalogue without leaving out or repeating any", async () => {
  const codes: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await panboard.graph(
      manager,
      "query ($after: String) { indicators(first: 7, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }",
      { after },
    );
    const { nodes, pageInfo } = (
      data as { indicators: { nodes: { code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
    ).indicators;
    codes.push(...nodes.map(({ code }) => code));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  const { data } = await panboard.graph(manager, "{ indicators { totalCount } }");
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toHaveLength((data as { indicators: { totalCount: number } }).indicators.totalCount);
});

test.each([
  ["indicators(first: 201) { nodes { code } }", "first"],
  ["indicators(first: 0) { nodes { code } }", "first"],
  ['indicators(after: "rubbish") { nodes { code } }', "after"],
  [`indicators(search: "${"x".repeat(101)}") { nodes { code } }`, "search"],
  [
    'compareIndicator(input: { code: "cp_plans", from: "2012-03-31", to: "2012-03-31", areas: [] }) { measure }',
    "areas",
  ],
])("refuses %s by naming %s", async (field, argument) => {
  const { errors } = await panboard.graph(manager, `{ ${field} }`);
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", faults: [{ path: argument }] } }]);
});

test("searches for what was typed, signs that SQL gives a meaning to included", async () => {
  for (const search of ["%", "_plans_", "' or 1=1 --", "\\", "é"]) {
    const { data, errors } = await panboard.graph(
      manager,
      "query ($search: String) { indicators(search: $search) { nodes { title code definition } } }",
      { search },
    );
    expect(errors).toBeUndefined();
    const { nodes } = (data as { indicators: { nodes: Record<string, string>[] } }).indicators;
    expect(nodes.every((node) => Object.values(node).some((text) => text.toLowerCase().includes(search)))).toBe(true);
  }
});

test.each(["children's engagement", "Children’s engagement"])(
  "finds a title by either apostrophe: %s",
  async (search) => {
    const query = "query ($search: String) { indicators(search: $search) { nodes { code } } }";
    const { data } = await panboard.graph(manager, query, { search });
    expect(data).toEqual({ indicators: { nodes: [{ code: "cp_child_engagement_pct" }] } });
  },
);

test("refuses more than 200 areas by naming them", async () => {
  const areas = Array.from({ length: 201 }, (_, index) => `area-${index}`);
  const { errors } = await panboard.graph(
    manager,
    "query ($input: CompareIndicatorInput!) { compareIndicator(input: $input) { measure } }",
    {
      input: { code: "cp_plans", from: "2012-03-31", to: "2012-03-31", areas },
    },
  );
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", faults: [{ path: "areas" }] } }]);
});

test("masks what is not a refusal, and gives the request's id instead", async () => {
  const owner = await panboard.connect("owner");
  await owner.query("revoke select on indicator from panboard_runtime");
  const { status, errors } = await panboard.graph(manager, `{ indicator(code: "cp_plans") { title } }`);
  await owner.query("grant select on indicator to panboard_runtime");
  expect(status).toBe(200);
  expect(errors).toMatchObject([
    { extensions: { code: "INTERNAL", requestId: expect.stringMatching(/^[0-9a-f-]{13}$/) } },
  ]);
  expect(JSON.stringify(errors)).not.toMatch(/permission|42501|indicator i|select|stack/i);
});

test.each([
  ["slug", "query ($text: String!) { board(slug: $text) { id } }"],
  ["search", "query ($text: String!) { indicators(search: $text) { totalCount } }"],
  [
    "code",
    `query ($text: String!) { compareIndicator(input: { code: $text, from: "2011-12", to: "2011-12" }) { measure } }`,
  ],
  [
    "areas",
    `query ($text: String!) { compareIndicator(input: { code: "cp_plans", areas: [$text], from: "2011-12", to: "2011-12" }) { measure } }`,
  ],
])("refuses a NUL by naming %s", async (argument, query) => {
  const { errors } = await panboard.graph(manager, query, { text: "a\u0000b" });
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", faults: [{ path: argument }] } }]);
});

test.each([
  ["[3000000000,", "00000000-0000-0000-0000-000000000000"],
  ["[1,", "-".repeat(36)],
])("refuses a cursor that it never gave out, such as %s%s", async (start, id) => {
  const after = Buffer.from(`${start}"${id}"]`).toString("base64url");
  const { errors } = await panboard.graph(
    manager,
    "query ($after: String) { indicators(after: $after) { nodes { code } } }",
    {
      after,
    },
  );
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", faults: [{ path: "after" }] } }]);
});

test.each([
  ["{", "application/json", 400],
  ["", "application/json", 400],
  ["a=1", "application/x-www-form-urlencoded", 415],
  [`"${"x".repeat(6_500_001)}"`, "application/json", 413],
])("answers a body that is no request in GraphQL's own form", async (body, type, status) => {
  const headers = { "content-type": type, "authorization": `Bearer ${await panboard.token(manager)}` };
  const answer = await fetch(`${panboard.url}/graphql`, { method: "POST", headers, body });
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({
    errors: [{ message: expect.any(String), extensions: { code: "BAD_USER_INPUT", requestId: expect.any(String) } }],
  });
});

test("tells a client of its own mistakes without naming what else there is", async () => {
  const misspelt = "query ($input: CompareIndicatorInput!) { compareIndicator(input: $input) { measure } }";
  const input = { code: "cp_plans", form: "2011-12", to: "2011-12" };
  for (const { errors } of [
    await panboard.graph(manager, "{ viewr { name } }"),
    await panboard.graph(manager, misspelt, { input }),
  ]) {
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(JSON.stringify(errors)).not.toMatch(/did you mean/i);
  }
});

test.each([
  ["depth", `{ region(slug: "cheshire") { ${"boards { region { ".repeat(8)} slug ${"} } ".repeat(8)} } }`],
  ["aliases", `{ ${Array.from({ length: 101 }, (_, index) => `a${index}: viewer { name }`).join(" ")} }`],
  ["directives", `{ viewer { name ${"@include(if: true) ".repeat(51)} } }`],
  ["tokens", `{ viewer { ${"name ".repeat(4_001)} } }`],
])("refuses a document past the limit of %s", async (_, query) => {
  const { data, errors } = await panboard.graph(manager, query);
  expect(data ?? null).toBeNull();
  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
});

test("a client may ask for the whole schema", async () => {
  const { errors } = await panboard.graph(manager, getIntrospectionQuery());
  expect(errors).toBeUndefined();
});

test("a query that a browser could be tricked into sending is refused before anybody is asked who it is", async () => {
  const query = encodeURIComponent("{ viewer { name } }");
  expect((await fetch(`${panboard.url}/graphql?query=${query}`)).status).toBe(400);
  const form = {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: JSON.stringify({ query: "{ viewer { name } }" }),
  };
  expect([400, 415]).toContain((await fetch(`${panboard.url}/graphql`, form)).status);
});

test("is alive, and ready while its database answers", async () => {
  expect((await fetch(`${panboard.url}/livez`)).status).toBe(200);
  expect((await fetch(`${panboard.url}/readyz`)).status).toBe(200);
});

test("answers nobody's answer from a cache", async () => {
  const { headers } = await panboard.graph(manager, "{ viewer { name } }");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("content-security-policy")).toContain("default-src 'self'");
});

test("a slug that several of somebody's regions have is asked for, and found with its region", async () => {
  const { issuer } = panboard.config.identity;
  const subject = "analyst-of-two-regions";
  for (const on of ["cheshire", "exampleshire"]) {
    await giveGrant(panboard.database, { role: "REGIONAL_ANALYST", issuer, subject, on });
  }
  const ask = (slug: string, region: string) =>
    panboard.graph(subject, `{ jointBody(slug: "${slug}"${region}) { slug region { slug } } }`);
  expect((await ask("cdop", "")).errors).toMatchObject([
    { extensions: { code: "BAD_USER_INPUT", faults: [{ path: "region" }] } },
  ]);
  for (const region of ["cheshire", "exampleshire"]) {
    const { data } = await ask("cdop", `, region: "${region}"`);
    expect(data).toEqual({ jointBody: { slug: "cdop", region: { slug: region } } });
  }
  expect((await ask("procedures", "")).data).toEqual({
    jointBody: { slug: "procedures", region: { slug: "cheshire" } },
  });
  expect((await ask("cdop", ', region: "nowhere"')).data).toEqual({ jointBody: null });
});

describe("a person's import", () => {
  const mutation =
    "mutation ($input: ImportIndicatorValuesInput!) { importIndicatorValues(input: $input) { imported { committed added faults { line column message } } userErrors { path message code } } }";
  const header = "board,area,indicator,period,breakdown,category,value,source,section";
  const file = (board: string, value: string): string =>
    `${header}\n${board},${board},cp_plans,2015-03-31,,,${value},Annual Report 2014-15,Plans\n`;
  const send = (subject: string, board: string, csv: string) =>
    panboard.graph(subject, mutation, { input: { body: board, fileName: "figures.csv", csv, preview: false } });

  test("is published to the region, and gives Halton its first figure", async () => {
    const { data, errors } = await send("business-manager@halton", "halton", file("halton", "101"));
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      importIndicatorValues: { imported: { committed: true, added: 1, faults: [] }, userErrors: [] },
    });
    const seen = await panboard.graph(
      "member@warrington",
      `{ compareIndicator(input: { code: "cp_plans", areas: ["halton"], from: "2015-03-31", to: "2015-03-31" }) { series { points { value source } } } }`,
    );
    expect(seen.data).toEqual({
      compareIndicator: { series: [{ points: [{ value: "101", source: "Annual Report 2014-15" }] }] },
    });
  });

  test("stores nothing where no preview is asked for in so many words", async () => {
    const input = {
      body: "halton",
      fileName: "figures.csv",
      csv: file("halton", "7").replace("2015", "2014"),
      preview: null,
    };
    const { data, errors } = await panboard.graph("business-manager@halton", mutation, { input });
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  test("that holds another board's row is refused by its line", async () => {
    const { data } = await send("business-manager@halton", "halton", file("warrington", "1"));
    expect(data).toMatchObject({
      importIndicatorValues: { imported: { committed: false, faults: [{ line: 2, column: "board" }] } },
    });
  });

  test("for another board is refused as for none, and by somebody who may not is refused", async () => {
    const refusal = async (subject: string, board: string) => {
      const { data, errors } = await send(subject, board, file(board, "1"));
      expect(data).toEqual({ importIndicatorValues: null });
      const [error] = errors ?? [];
      return { code: error?.extensions.code, message: error?.message };
    };
    const none = await refusal("business-manager@halton", "nowhere");
    expect(none.code).toBe("NOT_FOUND");
    expect(await refusal("business-manager@halton", "warrington")).toEqual(none);
    expect(await refusal("business-manager@halton", "example-east")).toEqual(none);
    expect(await refusal("member@warrington", "warrington")).toMatchObject({ code: "FORBIDDEN" });
  });
});
