import { randomUUID } from "node:crypto";
import { unique } from "../../testing/define-fact";
import { steward, useRegisters } from "./testing/use-registers";

const { panboard, change, make, done, agency, ask, expectRefused, expectNothingChanged } = useRegisters();
const manager = "business-manager@halton";
const seen = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
/** An ODS code that no other agency of this file has. */
const newCode = (): string => randomUUID().replaceAll("-", "").slice(0, 8).toUpperCase();

const lookup = `query ($id: ID!, $region: String) { agency(id: $id, region: $region) { id name } }`;
async function find(id: string, subject = manager): Promise<{ id: string; name: string } | null> {
  return (await ask<{ agency: { id: string; name: string } | null }>(subject, lookup, { id })).agency;
}

test("adds, changes, removes and restores an agency, each under the version that was seen", async () => {
  const name = unique("Leighton Trust");
  const odsCode = newCode();
  const added = await agency({ name: ` ${name} `, odsCode });
  expect(added).toMatchObject({ version: 1, name, odsCode, urn: null, changedBy: "Region steward", mergedInto: null });
  expect(added.slug).toBe(name.toLowerCase().replaceAll(" ", "-"));
  const changed = await done("changeAgency", { ...seen(added), name: `${name} 2`, sector: "EDUCATION", urn: "123456" });
  expect(changed).toMatchObject({ version: 2, slug: added.slug, sector: "EDUCATION", odsCode: null, urn: "123456" });
  // It has no ODS code by now, so that nothing is taken away.
  expect(await done("changeAgency", { ...seen(changed), odsCode: null })).toMatchObject({ version: 2, urn: "123456" });
  const bare = await done("changeAgency", { ...seen(changed), urn: null });
  expect(bare).toMatchObject({ version: 3, urn: null, odsCode: null, name: `${name} 2` });
  expect(await done("removeAgency", seen(bare))).toMatchObject({ version: 4 });
  expect(await find(added.id)).toBeNull();
  expect(await done("restoreAgency", { id: added.id, expectedVersion: 4 })).toMatchObject({ version: 5 });
  expect(await find(added.id)).toMatchObject({ id: added.id });
});

test("is found by its id, its slug and its code, and by another region's people in no way", async () => {
  const odsCode = newCode();
  const { id, slug } = await agency({ odsCode });
  const school = await agency({ sector: "EDUCATION", urn: "654321" });
  for (const text of [id, slug ?? "", odsCode]) {
    expect(await find(text)).toMatchObject({ id });
    expect(await find(text, "business-manager@example-east")).toBeNull();
  }
  expect(await find("654321")).toMatchObject({ id: school.id });
  for (const text of ["", "nobody", "NOBODY", "Qm9hcmQ6", "\u{1F600}"]) expect(await find(text)).toBeNull();
});

test("refuses every fault of an input at its field, all at once, and changes nothing", async () => {
  const bad = { region: "cheshire", name: "", sector: "POLICE", slug: "Not A Key", odsCode: "rx", urn: "12" };
  await expectNothingChanged(async () => {
    const { row, userErrors } = await make("addAgency", bad);
    expect(row).toBeNull();
    expect(userErrors.map(({ path, message }) => [path, message])).toEqual([
      ["name", "A name has 1 to 200 characters."],
      ["slug", "A key has up to 100 small letters, digits and hyphens, and begins with a letter."],
      ["odsCode", "An ODS code is 3 to 8 capital letters and digits, such as RXA."],
      ["urn", "A URN is 5 or 6 digits."],
    ]);
  });
  const good = { region: "cheshire", name: unique("Agency"), sector: "POLICE" };
  const both = { ...good, odsCode: newCode(), urn: "123123" };
  await expectRefused("addAgency", both, "urn", "An agency has one national code: an ODS code or a URN.");
  await expectRefused("addAgency", { ...good, name: "123 456" }, "slug", "No key can be made of this name: give one.");
});

test.each([
  '=HYPERLINK("https://example.test")',
  "+44",
  "@SUM1",
  "-Trust",
  "Two\nlines",
  "\u202eecilop",
  "No\u200bbody",
])("%j is no name of an agency and no group of payers", async (text) => {
  const words = "Write it on one line, without hidden characters, and begin it with none of =, +, - and @.";
  await expectRefused("addAgency", { region: "cheshire", name: text, sector: "POLICE" }, "name", words);
  await expectRefused("changeAgency", { ...seen(await agency()), name: text }, "name", words);
  await expectRefused("mapAlias", { region: "cheshire", name: "Payers", payerGroup: text }, "payerGroup", words);
});

test("a key or a code that another agency has is refused, also where two are added at once, and is free once that is removed", async () => {
  const odsCode = newCode();
  const first = await agency({ odsCode });
  const other = { region: "cheshire", name: unique("Agency"), sector: "HOUSING" };
  await expectRefused("addAgency", { ...other, odsCode }, "odsCode", "Another agency of the region has this ODS code.");
  const taken = { ...other, slug: first.slug };
  await expectRefused("addAgency", taken, "slug", "Another agency of the region has this key.");
  const next = await agency();
  await expectRefused("changeAgency", { ...seen(next), odsCode }, "odsCode", /has this ODS code/);
  await done("removeAgency", seen(first));
  const again = await agency({ odsCode, slug: first.slug });
  const back = { id: first.id, expectedVersion: 2 };
  await expectRefused("restoreAgency", back, "slug", "Another agency of the region has this key.");
  expect(again.slug).toBe(first.slug);
  const twice = { ...other, odsCode: newCode() };
  const made = await Promise.all([make("addAgency", twice), make("addAgency", twice)]);
  expect(made.filter(({ row }) => row !== null)).toHaveLength(1);
});

test("an agency that something refers to is not removed, and nothing is hung on one that was", async () => {
  const board = { body: "halton", kind: "CO_OPTED", from: "2020-04-01" };
  const add = `mutation ($input: AddPartnerInput!) { addPartner(input: $input) { partner { id version } userErrors { path message } } }`;
  type Added = { addPartner: { partner: { id: string; version: number } | null; userErrors: object[] } };
  const used = await agency();
  const { addPartner } = await ask<Added>(manager, add, { input: { ...board, agency: used.id } });
  const partner = addPartner.partner ?? { id: "", version: 0 };
  await expectRefused("removeAgency", seen(used), "id", /has or had a place on a board/);
  const remove = `mutation ($input: PartnerVersionInput!) { removePartner(input: $input) { userErrors { path message } } }`;
  await ask(manager, remove, { input: seen(partner) });
  await done("removeAgency", seen(used));
  const refused = await ask<Added>(manager, add, { input: { ...board, agency: used.id } });
  expect(refused.addPartner).toEqual({
    partner: null,
    userErrors: [{ path: "agency", message: "There is no such agency in the region." }],
  });
  const restore = remove.replaceAll("removePartner", "restorePartner");
  expect(await ask(manager, restore, { input: { id: partner.id, expectedVersion: 2 } })).toEqual({
    restorePartner: { userErrors: [{ path: "agency", message: "This agency was removed from the register." }] },
  });
});

test("a key makes an agency once", async () => {
  const input = { region: "cheshire", name: unique("Agency"), sector: "HOUSING", idempotencyKey: randomUUID() };
  const all = await Promise.all([done("addAgency", input), done("addAgency", input)]);
  expect(new Set([...all, await done("addAgency", input)].map(({ id }) => id)).size).toBe(1);
});

test("is kept by the region's own steward alone", async () => {
  const made = await agency();
  const input = { ...seen(made), name: "Another" };
  const code = async (field: string, sent: object, subject: string) =>
    (await change(field, sent, subject)).errors?.map(({ extensions }) => extensions.code);
  await expectNothingChanged(async () => {
    for (const subject of [manager, "regional-analyst@cheshire", "client@cheshire-police"]) {
      expect(await code("changeAgency", input, subject)).toEqual(["FORBIDDEN"]);
    }
    for (const subject of ["region-steward@exampleshire", "operator@panboard"]) {
      expect(await code("changeAgency", input, subject)).toEqual(["NOT_FOUND"]);
    }
    const added = { region: "cheshire", name: "Another", sector: "POLICE" };
    expect(await code("addAgency", added, "region-steward@exampleshire")).toEqual(["NOT_FOUND"]);
    expect(await code("addAgency", added, manager)).toEqual(["FORBIDDEN"]);
  });
});

describe("the register", () => {
  type Listed = {
    region: { agencies: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
  };
  const list = `query ($search: String, $sector: AgencySector, $first: Int, $after: String) { region(slug: "cheshire") {
    agencies(search: $search, sector: $sector, first: $first, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } } }`;
  const names = async (variables: object): Promise<string[]> =>
    (await ask<Listed>(manager, list, variables)).region.agencies.nodes.map(({ name }) => name);

  test("is found by name, code, printed name and sector", async () => {
    expect(await names({ search: "wirral" })).toEqual(["Cheshire and Wirral Partnership NHS Foundation Trust"]);
    expect(await names({ search: "rxa" })).toEqual(["Cheshire and Wirral Partnership NHS Foundation Trust"]);
    expect(await names({ search: "CWP" })).toEqual(["Cheshire and Wirral Partnership NHS Foundation Trust"]);
    expect(await names({ search: "%" })).toEqual([]);
    expect(await names({ sector: "POLICE" })).toEqual(["Cheshire Police"]);
  });

  test("has pages by name that hold each agency once", async () => {
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { region }: Listed = await ask<Listed>(steward, list, { first: 5, after });
      paged.push(...region.agencies.nodes.map(({ name }) => name));
      after = region.agencies.pageInfo.hasNextPage ? region.agencies.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(await names({ first: 200 }));
    expect(new Set(paged).size).toBe(paged.length);
    const rubbish = await panboard.graph(manager, list, { after: "rubbish" });
    expect(rubbish.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", faults: [{ path: "after" }] } }]);
  });
});
