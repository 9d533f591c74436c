import { useRegisters } from "./testing/use-registers";

const { make, done, agency, ask, change, expectRefused, expectNothingChanged } = useRegisters();
const manager = "business-manager@halton";
const from = "2013-04-01";
const seen = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });

test("follows an agency to what took over from it, several to one and one to several", async () => {
  type Followed = { nodes: { successor: { name: string; succeededBy: Followed }; from: string }[] };
  const document = `{ agency(id: "5NP") { succeededBy { nodes { from successor { name succeededBy { nodes { from successor { name } } } } } } }
    icb: agency(id: "QYG") { succeeds { nodes { from predecessor { name } } } } }`;
  const { agency: pct, icb } = await ask<{ agency: { succeededBy: Followed }; icb: { succeeds: { nodes: object[] } } }>(
    manager,
    document,
  );
  const ccg = "Clinical Commissioning Group";
  expect(pct.succeededBy.nodes.map(({ successor }) => successor.name).sort()).toEqual([
    `NHS Eastern Cheshire ${ccg}`,
    `NHS South Cheshire ${ccg}`,
    `NHS Vale Royal ${ccg}`,
  ]);
  for (const { from: day, successor } of pct.succeededBy.nodes) {
    expect(day).toBe("2013-04-01");
    expect(successor.succeededBy).toEqual({
      nodes: [{ from: "2020-04-01", successor: { name: `NHS Cheshire ${ccg}` } }],
    });
  }
  expect(icb.succeeds.nodes).toHaveLength(3);
});

test("is put on the register and taken off it, after which the two may be put on in the other order", async () => {
  const [early, late] = [await agency(), await agency()];
  const made = await done("succeedAgency", { id: early.id, by: late.slug, from });
  expect(made).toMatchObject({ version: 1, from, predecessor: { name: early.name }, successor: { name: late.name } });
  await expectRefused("removeAgency", seen(early), "id", /Another agency follows this one/);
  await expectRefused("removeAgency", seen(late), "id", /This agency follows another/);
  await expectRefused("succeedAgency", { id: early.id, by: late.id, from }, "by", /follows the other already/);
  expect(await done("removeSuccession", seen(made))).toMatchObject({ version: 2 });
  await done("succeedAgency", { id: late.id, by: early.id, from });
});

test("an agency does not follow itself, nor one that came before it, also through others", async () => {
  const [first, second, third] = [await agency(), await agency(), await agency()];
  await expectRefused("succeedAgency", { id: first.id, by: first.id, from }, "by", "An agency does not follow itself.");
  await done("succeedAgency", { id: first.id, by: second.id, from });
  await done("succeedAgency", { id: second.id, by: third.id, from: "2020-04-01" });
  for (const earlier of [second, third]) {
    const words = `${earlier.name} took over from this agency: it can’t come before it as well.`;
    await expectRefused("succeedAgency", { id: earlier.id, by: first.id, from }, "by", words);
  }
});

test("merged agencies are one: neither follows what came before the other", async () => {
  const [first, second, same] = [await agency(), await agency(), await agency()];
  await done("succeedAgency", { id: first.id, by: second.id, from });
  await done("mergeAgencies", { ...seen(same), into: second.id });
  await expectRefused("succeedAgency", { id: same.id, by: first.id, from }, "by", /took over from this agency/);
  await expectRefused("succeedAgency", { id: second.id, by: same.id, from }, "by", "An agency does not follow itself.");
});

test("of two that are to follow each other, sent at once, one is refused", async () => {
  for (let round = 0; round < 4; round += 1) {
    const [one, other] = [await agency(), await agency()];
    const both = await Promise.all([
      make("succeedAgency", { id: one.id, by: other.id, from }),
      make("succeedAgency", { id: other.id, by: one.id, from }),
    ]);
    expect(both.filter(({ row }) => row !== null)).toHaveLength(1);
    const [refused] = both.filter(({ row }) => row === null);
    expect(refused?.userErrors).toMatchObject([{ path: "by", code: "BAD_USER_INPUT" }]);
  }
});

test("names an agency of the region alone, and is the steward's alone", async () => {
  const { id } = await agency();
  const unknown = "There is no such agency in the region.";
  await expectRefused("succeedAgency", { id, by: "exampleshire-police", from }, "by", unknown);
  await expectRefused("succeedAgency", { id, by: "", from }, "by", "Say which agency took over.");
  await expectNothingChanged(async () => {
    const input = { id, by: "cheshire-police", from };
    const code = async (subject: string) =>
      (await change("succeedAgency", input, subject)).errors?.map(({ extensions }) => extensions.code);
    expect(await code(manager)).toEqual(["FORBIDDEN"]);
    expect(await code("region-steward@exampleshire")).toEqual(["NOT_FOUND"]);
  });
});
