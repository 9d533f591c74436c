import { type ComparisonPoint, comparePoints } from "../../testing/compare-points";
import { changeAs, rightsOf, rightsOfManager } from "../../testing/given";
import { encodeRowId } from "../../db/row-id";
import type { ChooseStatementInput } from "./choices/choice.inputs";
import { chooseStatement } from "./choices/choose-statement";
import type { FigureImport } from "./figure-import.entity";
import { useImports } from "./testing/use-imports";
import { withdrawImport } from "./withdraw-import";

const imports = useImports();
const { importLines, databases, boards } = imports;
let at = 0;
/** The 31 March of a year of its own. */
const nextDay = (): string => `${1960 + (at += 1)}-03-31`;

const line = (day: string, value: string, source = "Report", rest = "here,score"): string => {
  const [area, indicator] = rest.split(",");
  return `here,${area},${indicator},${day},,,${value},${source},Table,`;
};

/** Imports lines whatever doubts there are; answers what is kept of it. */
async function store(...lines: string[]): Promise<FigureImport> {
  const { import: stored, faults } = await importLines(lines, { acceptDoubts: true });
  if (!stored) throw new Error(`Nothing was stored: ${JSON.stringify(faults)}`);
  return stored;
}

function withdraw(stored: FigureImport, reason = "A file of another year."): Promise<FigureImport> {
  const id = encodeRowId("FigureImport", stored);
  const target = { kind: "BODY", id: boards.here.bodyId } as const;
  return changeAs(databases.database, rightsOfManager(boards.here), target, "indicators:import", (write) =>
    withdrawImport(write, { id, reason }),
  );
}

/** What is stated for a day, as everybody of the region sees it. */
async function point(day: string, area = "here", code = "score"): Promise<ComparisonPoint | undefined> {
  const viewers = [rightsOfManager(boards.here), rightsOfManager(boards.there)];
  const [own, theirs] = await Promise.all(
    viewers.map((rights) => comparePoints(databases.database, rights, { code, areas: [area], from: day, to: day })),
  );
  expect(own).toEqual(theirs);
  return own?.[0]?.[0];
}

async function choose(who: "here" | "steward", input: Partial<ChooseStatementInput>): Promise<void> {
  const { here } = boards;
  const isSteward = who === "steward";
  const rights = isSteward ? rightsOf("REGION_STEWARD", here) : rightsOfManager(here);
  const target = isSteward
    ? ({ kind: "REGION", id: here.regionId } as const)
    : ({ kind: "BODY", id: here.bodyId } as const);
  const whole = { indicator: "score", area: "here", period: "", statement: "", reason: "Audited.", ...input };
  await changeAs(databases.database, rights, target, "conflicts:write", (write) => chooseStatement(write, whole));
}

const idOf = (stated: ComparisonPoint["statements"][number] | undefined): string =>
  encodeRowId("Statement", { ...boards.here, id: stated?.statementId ?? "" });

test("a statement says what its latest revision says that was not withdrawn", async () => {
  const day = nextDay();
  const imported = [await store(line(day, "1")), await store(line(day, "2")), await store(line(day, "3"))] as const;
  expect(await point(day)).toMatchObject({ value: "3" });
  await withdraw(imported[1]);
  expect(await point(day)).toMatchObject({ value: "3" });
  await withdraw(imported[2]);
  expect(await point(day)).toMatchObject({ value: "1", statements: [{}], conflicts: [] });
  await withdraw(imported[0]);
  expect(await point(day)).toBeUndefined();
});

test("the first loaded of what is left stands, and what was chosen stands again once it says something", async () => {
  const day = nextDay();
  await store(line(day, "1", "First"));
  const second = await store(line(day, "2", "Second"));
  const { statements = [] } = (await point(day)) ?? {};
  await choose("here", { period: day, statement: idOf(statements[1]) });
  expect(await point(day)).toMatchObject({ value: "2", source: "Second" });
  await withdraw(second);
  expect(await point(day)).toMatchObject({ value: "1", statements: [{ choiceId: null }] });
  await store(line(day, "4", "Second"));
  expect(await point(day)).toMatchObject({ value: "4", source: "Second" });
});

test("for an area that no board owns nothing stands once the revision that was chosen is withdrawn", async () => {
  const day = nextDay();
  const england = (value: string): string => line(day, value, "Report", "england,score");
  await store(england("1"));
  const revised = await store(england("2"));
  const { statements = [] } = (await point(day, "england")) ?? {};
  const input = { area: "england", period: day, statement: idOf(statements[0]) };
  await choose("steward", input);
  expect(await point(day, "england")).toMatchObject({ value: "2" });
  await withdraw(revised);
  expect(await point(day, "england")).toMatchObject({
    value: null,
    valueKind: "NO_DATA",
    statements: [{ value: "1" }],
  });
  await choose("steward", input);
  expect(await point(day, "england")).toMatchObject({ value: "1" });
});

test("the same file is imported again as what is new, also under the preview, and the numbers go on", async () => {
  const day = nextDay();
  const lines = [line(day, "1", "Again"), line(nextDay(), "2", "Again")];
  const first = await store(...lines);
  await withdraw(first);
  const preview = await importLines(lines, { preview: true });
  expect(preview).toMatchObject({ added: 2, revised: 0, unchanged: 0, import: null });
  expect(preview.rows.map(({ status, previousValue }) => [status, previousValue])).toEqual([
    ["ADDED", null],
    ["ADDED", null],
  ]);
  const again = await store(...lines);
  expect(again).toMatchObject({ addedCount: 2, revisedCount: 0, rowCount: 2 });
  expect(again.reference).not.toBe(first.reference);
  expect(await point(day)).toMatchObject({ value: "1", statements: [{}] });
  expect((await imports.stored("Again")).map((text) => text.split("|")[1])).toEqual(["1", "2", "1", "2"]);
});

test("a source that was withdrawn is not what another is held against", async () => {
  const stored = await store(line(nextDay(), "1", "Anual Report 1999"));
  const rightly = line(nextDay(), "1", "Annual Report 1999");
  expect((await importLines([rightly], { preview: true })).doubts).toMatchObject([{ column: "source" }]);
  await withdraw(stored);
  expect((await importLines([rightly], { preview: true })).doubts).toEqual([]);
});

test("withdrawn again it is told when and by whom it was, also where two do it at once, and one entry is left", async () => {
  const [day, other] = [nextDay(), nextDay()];
  await store(line(day, "1"));
  const stored = await store(line(day, "2"), line(other, "3"));
  const both = await Promise.allSettled([withdraw(stored), withdraw(stored)]);
  const [made] = both.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const [refused] = both.flatMap((one) => (one.status === "rejected" ? [one.reason as unknown] : []));
  expect(made).toMatchObject({ withdrawnAs: "BUSINESS_MANAGER", withdrawnReason: "A file of another year." });
  const message = expect.stringMatching(/^This import was withdrawn already, on .+ \(Business manager\)\.$/);
  expect(refused).toMatchObject({ code: "CONFLICT", faults: [{ path: "id", message }] });
  const backup = await databases.connect("backup");
  const { rows } = await backup.query<{ summary: string }>(
    "select summary from audit_entry where owner_id = $1 and summary like '%silenced%' and summary like $2",
    [boards.here.bodyId, `%${stored.reference}%`],
  );
  expect(rows.map(({ summary }) => JSON.parse(summary) as unknown)).toEqual([
    [
      {
        importId: stored.id,
        reference: stored.reference,
        fileName: "figures.csv",
        revisions: 2,
        leftStanding: 0,
        silenced: 1,
      },
    ],
  ]);
});

test("another board's people withdraw nothing, whatever they name", async () => {
  const day = nextDay();
  const stored = await store(line(day, "1"));
  const { here, there } = boards;
  const as = (board: typeof here, id: string): Promise<unknown> =>
    changeAs(
      databases.database,
      rightsOfManager(there),
      { kind: "BODY", id: board.bodyId },
      "indicators:import",
      (write) => withdrawImport(write, { id, reason: "Not mine." }),
    );
  const id = encodeRowId("FigureImport", stored);
  await expect(as(here, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(as(there, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(as(there, encodeRowId("Statement", stored))).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await point(day)).toMatchObject({ value: "1" });
});
