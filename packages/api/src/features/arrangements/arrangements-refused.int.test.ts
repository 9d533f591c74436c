import { giveGrant } from "../../identity/grants";
import { manager, useArrangements } from "./testing/use-arrangements";

const { panboard, begin, edit, change, expectNothingChanged, listed } = useArrangements();

/** Asserts that an arrangement is refused, with these paths in this order, and nothing is stored. */
async function expectRefused(input: object, ...paths: readonly string[]): Promise<readonly string[]> {
  let messages: string[] = [];
  await expectNothingChanged(async () => {
    const { arrangement, userErrors } = await begin({ from: "2024-12-01", ...input });
    expect({ arrangement, paths: userErrors.map(({ path }) => path) }).toEqual({ arrangement: null, paths });
    messages = userErrors.map(({ message }) => message);
  });
  return messages;
}

const police = { function: "POLICE", agency: "cheshire-police" };

test.each([
  ["on the first day of the last one", "2019-09-29", "29 September 2019 on"],
  ["in an earlier one", "2015-04-01", "1 April 2006 to 28 September 2019"],
  ["before all of them, without an end", "1999-04-01", "1 April 2006 to 28 September 2019"],
])("is refused at its first day where that is %s", async (_, from, days) => {
  expect(await expectRefused({ from }, "from")).toEqual([`The board has another arrangement from ${days}.`]);
});

test("is refused at its last day where that is in another one, and fills a gap that it leaves", async () => {
  const gap = { kind: "LSCB", from: "1999-04-01" };
  expect(await expectRefused({ ...gap, until: "2006-04-01" }, "until")).toEqual([
    "The board has another arrangement from 1 April 2006 to 28 September 2019.",
  ]);
  const before = await listed(manager);
  const { arrangement, userErrors } = await begin({ ...gap, until: "2006-03-31" });
  expect({ arrangement, userErrors }).toMatchObject({ arrangement: { until: "2006-03-31" }, userErrors: [] });
  expect(await listed(manager)).toEqual([...before, arrangement]);
});

test("is refused at its first day where the last one ends later", async () => {
  const [current] = await listed(manager);
  const { id = "", version = 0 } = current ?? {};
  await edit({ id, expectedVersion: version, until: "2026-03-31" });
  expect(await expectRefused({ from: "2026-03-31" }, "from")).toEqual([
    "The board has another arrangement from 29 September 2019 to 31 March 2026.",
  ]);
  await edit({ id, expectedVersion: version + 1, until: null });
});

test("days that another one has are refused by the database, also where two begin at once", async () => {
  const [, lscb] = await listed(manager);
  await expectNothingChanged(async () => {
    const input = { id: lscb?.id ?? "", expectedVersion: lscb?.version ?? 0, until: "2019-09-29" };
    const atField = (path: string) => ({ arrangement: null, userErrors: [{ path, code: "CONFLICT" }] });
    expect(await edit(input)).toMatchObject(atField("until"));
    expect(await edit({ ...input, from: "2006-04-01" })).toMatchObject(atField("from"));
  });
  const both = await Promise.all([begin({ from: "2026-01-01" }), begin({ from: "2026-01-01" })]);
  expect(both.filter(({ arrangement }) => arrangement !== null)).toHaveLength(1);
  expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ path: "from" }]);
});

test("a joint body has none: it is told at the body", async () => {
  const { data } = await change(
    "beginArrangement",
    "BeginArrangementInput",
    { body: "cdop", kind: "SCP", from: "2024-12-01" },
    "cdop-coordinator@cheshire",
  );
  expect(data).toEqual({ beginArrangement: null });
  const jointManager = "manager-of-the-panel";
  const { issuer } = panboard.config.identity;
  await giveGrant(
    panboard.database,
    { role: "BUSINESS_MANAGER", issuer, subject: jointManager, on: "cheshire/cdop" },
    {},
  );
  await expectNothingChanged(async () => {
    const answer = await change(
      "beginArrangement",
      "BeginArrangementInput",
      { body: "cdop", kind: "SCP", from: "2024-12-01" },
      jointManager,
    );
    expect(answer.data).toMatchObject({
      beginArrangement: {
        arrangement: null,
        userErrors: [{ path: "body", message: expect.stringMatching(/^A joint body/) }],
      },
    });
  });
});

test("every fault of the form is told at once, each at its field, and so is every fault of the content", async () => {
  await expectRefused(
    {
      from: "2027-01-01",
      until: "2026-01-01",
      document: { title: "", url: "http://halton.example/plan.pdf" },
      vision: "Children\u202e are safe.",
      source: "=1+1",
      partners: [{ function: "POLICE", agency: "", leadPost: "\u200b" }],
      idempotencyKey: "",
    },
    "until",
    "idempotencyKey",
    "document.title",
    "document.url",
    "vision",
    "source",
    "partners.0.agency",
    "partners.0.leadPost",
  );
  await expectRefused(
    {
      from: "2015-04-01",
      edition: "EDITION_2018",
      partners: [{ ...police, leadPost: "Chief constable" }, police, { ...police, agency: "nobody" }],
    },
    "from",
    "partners.0.leadPost",
    "partners.1.agency",
    "partners.2.agency",
  );
  await expectRefused({ from: "2027-01-01", partners: Array.from({ length: 13 }, () => police) }, "partners");
});

test.each([
  ["LSCB", "EDITION_2023"],
  ["SCP", "EDITION_2015"],
])("a %s was never under %s: it is told at the edition", async (kind, edition) => {
  await expectRefused({ from: "2027-01-01", kind, edition }, "edition");
});

test("an edition before lead partners is refused for a list that names them", async () => {
  const begun = await begin({
    from: "2028-01-01",
    edition: "EDITION_2023",
    partners: [{ ...police, leadPost: "Chief constable" }],
  });
  const { id = "", version = 0 } = begun.arrangement ?? {};
  await expectNothingChanged(async () => {
    const input = { id, expectedVersion: version, edition: "EDITION_2018" };
    expect(await edit(input)).toMatchObject({ arrangement: null, userErrors: [{ path: "edition" }] });
  });
  const both = await edit({ id, expectedVersion: version, edition: "EDITION_2018", partners: [police] });
  expect(both.arrangement).toMatchObject({ edition: "EDITION_2018", partners: [{ leadPost: null }] });
});
