import { Read } from "../../db/read";
import { unique } from "../../testing/define-fact";
import { rightsOf } from "../../testing/given-viewer";
import { findPrintedNames } from "./find-printed-names";
import { useRegisters } from "./testing/use-registers";

const { panboard, change, make, done, agency, ask, expectRefused, expectNothingChanged } = useRegisters();
const manager = "business-manager@halton";
const seen = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });

type Listed = {
  region: {
    agencyAliases: {
      nodes: {
        id: string;
        version: number;
        name: string;
        agency: { slug: string } | null;
        payerGroup: string | null;
      }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
};
const list = `query ($isMapped: Boolean, $first: Int, $after: String) { region(slug: "cheshire") {
  agencyAliases(isMapped: $isMapped, first: $first, after: $after) {
    nodes { id version name agency { slug } payerGroup } pageInfo { hasNextPage endCursor } } } }`;
const listed = async (variables: object) =>
  (await ask<Listed>(manager, list, { first: 200, ...variables })).region.agencyAliases.nodes;

/** What names stand for in the reports of one of Cheshire's boards. */
async function standsFor(board: string, ...names: string[]): Promise<Record<string, string>> {
  const backup = await panboard.connect("backup");
  const { rows } = await backup.query<{ regionId: string; bodyId: string }>(
    `select b.region_id as "regionId", b.id as "bodyId" from body b join region r using (region_id)
     where r.slug = 'cheshire' and b.slug = $1`,
    [board],
  );
  const [place = { regionId: "", bodyId: "" }] = rows;
  const read = new Read(panboard.database, rightsOf("BUSINESS_MANAGER", place));
  try {
    const found = await findPrintedNames(read, place, names);
    const agencies = await backup.query<{ id: string; slug: string }>("select id, slug from agency");
    const slugOf = new Map(agencies.rows.map(({ id, slug }) => [id, slug]));
    return Object.fromEntries(
      [...found].map(([name, one]) => [name, "agencyId" in one ? (slugOf.get(one.agencyId) ?? "") : one.payerGroup]),
    );
  } finally {
    await read.close();
    await backup.end();
  }
}

test("lists what reports print, what nobody has mapped first, page by page", async () => {
  const all = await listed({});
  const mapped = all.map((one) => one.agency !== null || one.payerGroup !== null);
  expect([...mapped].sort((a, b) => Number(a) - Number(b))).toEqual(mapped);
  const unmapped = await listed({ isMapped: false });
  expect(unmapped.map(({ name }) => name)).toEqual(expect.arrayContaining(["Eastern Cheshire NHS", "iMAP"]));
  expect((await listed({ isMapped: true })).length).toBe(all.length - unmapped.length);
  const paged: string[] = [];
  let after: string | null = null;
  do {
    const { region }: Listed = await ask<Listed>(manager, list, { first: 7, after });
    paged.push(...region.agencyAliases.nodes.map(({ id }) => id));
    after = region.agencyAliases.pageInfo.hasNextPage ? region.agencyAliases.pageInfo.endCursor : null;
  } while (after !== null);
  expect(paged).toEqual(all.map(({ id }) => id));
});

test("a listed name is mapped to an agency, is not mapped again, and is unmapped", async () => {
  const name = unique("Printed");
  const added = await done("mapAlias", { region: "cheshire", name, payerGroup: "Academies" });
  const unmapped = await done("unmapAlias", seen(added));
  expect(unmapped).toMatchObject({ version: 2, agency: null, payerGroup: null });
  await expectRefused("unmapAlias", seen(unmapped), "id", `“${name}” is not mapped to anything.`);
  const mapped = await done("mapAlias", { ...seen(unmapped), agency: "RXA" });
  expect(mapped).toMatchObject({ agency: { name: "Cheshire and Wirral Partnership NHS Foundation Trust" } });
  const again = { ...seen(mapped), agency: "cheshire-police" };
  const words = `“${name}” is mapped to Cheshire and Wirral Partnership NHS Foundation Trust already: unmap it first.`;
  await expectRefused("mapAlias", again, "id", words);
  await expectRefused("mapAlias", { region: "cheshire", name, agency: "cheshire-police" }, "name", words);
  const stale = { id: added.id, expectedVersion: 1, agency: "cheshire-police" };
  await expectRefused("mapAlias", stale, "expectedVersion", /Somebody has changed this/);
});

test("a name is mapped once, also where two map it at once", async () => {
  const input = { region: "cheshire", name: unique("Printed") };
  const both = await Promise.all(
    ["Academies", "Colleges"].map((payerGroup) => make("mapAlias", { ...input, payerGroup })),
  );
  expect(both.filter(({ row }) => row !== null)).toHaveLength(1);
  expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ path: "name" }]);
});

test("tells what of an input does not fit together, all at once, and changes nothing", async () => {
  const told = async (input: object) =>
    (await make("mapAlias", input)).userErrors.map(({ path, message }) => [path, message]);
  const { id } = await done("mapAlias", { region: "cheshire", name: unique("Printed"), payerGroup: "Academies" });
  await expectNothingChanged(async () => {
    expect(await told({ region: "cheshire" })).toEqual([
      ["name", "Give the name as it is printed."],
      ["agency", "Say which agency or which group of payers the name stands for."],
    ]);
    expect(await told({ id, name: "x", board: "halton", agency: "cheshire-police", payerGroup: "y" })).toEqual([
      ["expectedVersion", "Say which version of the listed name you saw."],
      ["name", "A listed name is given by its id: leave this out."],
      ["board", "A listed name is given by its id: leave this out."],
      ["payerGroup", "A name stands for an agency or for a group of payers, not for both."],
    ]);
    const input = { region: "cheshire", name: "x", agency: "nobody" };
    expect(await told(input)).toEqual([["agency", "There is no such agency in the region."]]);
    expect(await told({ ...input, board: "example-east" })).toEqual([
      ["board", "There is no such board in the region."],
    ]);
    const code = async (subject: string) =>
      (await change("mapAlias", { ...input, agency: "cheshire-police" }, subject)).errors?.[0]?.extensions.code;
    expect(await code(manager)).toBe("FORBIDDEN");
    expect(await code("region-steward@exampleshire")).toBe("NOT_FOUND");
  });
});

test("a name stands for what the board's own list says, then the region's, and of a merged agency for the one that stands for it", async () => {
  const name = unique("Printed");
  const [old, today] = [await agency(), await agency()];
  await done("mapAlias", { region: "cheshire", name, agency: old.id });
  const own = await done("mapAlias", { region: "cheshire", board: "warrington", name, payerGroup: "Academies" });
  expect(await standsFor("warrington", name, "Nobody")).toEqual({ [name]: "Academies" });
  expect(await standsFor("halton", name)).toEqual({ [name]: old.slug });
  await done("unmapAlias", seen(own));
  expect(await standsFor("warrington", name)).toEqual({ [name]: old.slug });
  await done("mergeAgencies", { ...seen(old), into: today.id });
  expect(await standsFor("warrington", name)).toEqual({ [name]: today.slug });
  expect(await standsFor("cheshire-east", "Police", "Primary Schools", "Eastern Cheshire NHS")).toEqual({
    "Police": "cheshire-police",
    "Primary Schools": "Primary schools",
  });
});

test("a name that was listed by mistake is removed, and its agency can be after it", async () => {
  const to = await agency();
  const made = await done("mapAlias", { region: "cheshire", name: unique("Printed"), agency: to.id });
  const { agency: shown } = await ask<{ agency: { aliases: { nodes: object[] } } }>(
    manager,
    "query ($id: ID!) { agency(id: $id) { aliases { nodes { name } } } }",
    { id: to.id },
  );
  expect(shown.aliases.nodes).toEqual([{ name: made.name }]);
  await expectRefused("removeAgency", seen(to), "id", "Printed names are mapped to this agency: unmap them first.");
  await done("removeAlias", seen(made));
  await done("removeAgency", seen(to));
  const back = { id: made.id, expectedVersion: 2 };
  await expectRefused("restoreAlias", back, "agency", "This agency was removed from the register.");
});

test("a name is kept as it is printed, but for what a spreadsheet runs and what nobody sees", async () => {
  const words =
    "Write it on one line, without hidden characters, that does not begin with = or @ and is more than a -.";
  for (const name of ["=1+1", "@SUM1", "-", "Two\nlines", "\u202eecilop", "No\u200bbody"]) {
    await expectRefused("mapAlias", { region: "cheshire", name, payerGroup: "Academies" }, "name", words);
  }
  const name = `- ${unique("others")}`;
  expect(await done("mapAlias", { region: "cheshire", name, payerGroup: "Academies" })).toMatchObject({ name });
});

test("an agency's names have pages, of merged agencies those of any of them, each name once", async () => {
  const [old, today] = [await agency(), await agency()];
  const names = Array.from({ length: 5 }, () => unique("Printed"));
  for (const [index, name] of names.entries()) {
    await done("mapAlias", { region: "cheshire", name, agency: index % 2 === 0 ? old.id : today.id });
  }
  await done("mergeAgencies", { ...seen(old), into: today.id });
  type Page = { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  const document = `query ($id: ID!, $after: String) { agency(id: $id) {
    aliases(first: 2, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } whole: aliases { nodes { name } } } }`;
  const paged: string[][] = [];
  let after: string | null = null;
  do {
    const { agency: shown }: { agency: { aliases: Page; whole: Page } } = await ask(manager, document, {
      id: old.id,
      after,
    });
    paged.push(shown.aliases.nodes.map(({ name }) => name));
    expect(shown.whole.nodes.map(({ name }) => name)).toEqual([...names].sort());
    after = shown.aliases.pageInfo.hasNextPage ? shown.aliases.pageInfo.endCursor : null;
  } while (after !== null);
  expect(paged.map(({ length }) => length)).toEqual([2, 2, 1]);
  expect(paged.flat()).toEqual([...names].sort());
  const rubbish = await panboard.graph(manager, document, { id: old.id, after: "rubbish" });
  expect(rubbish.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", faults: [{ path: "after" }] } }]);
});

test("names within names of an agency are refused before they are read", async () => {
  const nested = (levels: number): string =>
    levels === 0 ? "id" : `aliases { nodes { agency { ${nested(levels - 1)} } } }`;
  expect((await panboard.graph(manager, `{ agency(id: "RXA") { ${nested(2)} } }`)).errors).toBeUndefined();
  for (const document of [
    `{ agency(id: "RXA") { ${nested(3)} } }`,
    `{ agency(id: "RXA") { succeededBy { nodes { successor { succeeds { nodes { predecessor { succeededBy { nodes { id } } } } } } } } } }`,
  ]) {
    expect((await panboard.graph(manager, document)).errors).toMatchObject([
      { message: expect.stringMatching(/^Pages within pages come to more than 10,000 rows/) },
    ]);
  }
});
