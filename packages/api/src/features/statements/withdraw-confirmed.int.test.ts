import { encodeRowId } from "../../db/row-id";
import { type ComparisonPoint, comparePoints } from "../../testing/compare-points";
import { changeAs, rightsOfManager } from "../../testing/given";
import type { FigureImport } from "./figure-import.entity";
import { useImports } from "./testing/use-imports";
import { withdrawImport } from "./withdraw-import";

const { importLines, databases, boards } = useImports();
let at = 0;
/** Two lines of days of their own: what a file gets right, and what it gets wrong. */
function twoDays(): { x: string; y: string; line: (day: string, value: string) => string } {
  const [x, y] = [`${1960 + (at += 1)}-03-31`, `${1960 + (at += 1)}-03-31`] as const;
  return { x, y, line: (day, value) => `here,here,score,${day},,,${value},Report,Table,` };
}

async function store(...lines: string[]): Promise<FigureImport> {
  const { import: stored, faults } = await importLines(lines, { acceptDoubts: true });
  if (!stored) throw new Error(`Nothing was stored: ${JSON.stringify(faults)}`);
  return stored;
}

function withdraw(stored: FigureImport): Promise<FigureImport> {
  const id = encodeRowId("FigureImport", stored);
  const target = { kind: "BODY", id: boards.here.bodyId } as const;
  return changeAs(databases.database, rightsOfManager(boards.here), target, "indicators:import", (write) =>
    withdrawImport(write, { id, reason: "Of another year." }),
  );
}

/** What is stated for days, as a neighbour reads it. */
async function said(...days: string[]): Promise<(string | null | undefined)[]> {
  const points = days.map(async (day): Promise<ComparisonPoint | undefined> => {
    const asked = { code: "score", areas: ["here"], from: day, to: day };
    return (await comparePoints(databases.database, rightsOfManager(boards.there), asked))[0]?.[0];
  });
  return (await Promise.all(points)).map((point) => point?.value);
}

test("what a later file states as well is left standing, until that is withdrawn too", async () => {
  const { x, y, line } = twoDays();
  const wrong = await store(line(x, "11"), line(y, "99"));
  const corrected = await store(line(x, "11"), line(y, "9"));
  expect(corrected).toMatchObject({ rowCount: 2, addedCount: 0, revisedCount: 1 });
  await withdraw(wrong);
  expect(await said(x, y)).toEqual(["11", "9"]);
  await withdraw(corrected);
  expect(await said(x, y)).toEqual([undefined, undefined]);
});

test("of several files that state the same, the last one that counts keeps it, in whatever order they are withdrawn", async () => {
  const { x, y, line } = twoDays();
  const z = `${1960 + (at += 1)}-03-31`;
  const first = await store(line(x, "11"));
  const second = await store(line(x, "11"), line(y, "1"));
  const third = await store(line(x, "11"), line(z, "1"));
  await withdraw(second);
  expect(await said(x, y, z)).toEqual(["11", undefined, "1"]);
  await withdraw(first);
  expect(await said(x, y, z)).toEqual(["11", undefined, "1"]);
  await withdraw(third);
  expect(await said(x, y, z)).toEqual([undefined, undefined, undefined]);
});

test("what was taken away and is stated anew is a revision of the later file alone", async () => {
  const { x, y, line } = twoDays();
  const first = await store(line(x, "11"));
  await withdraw(first);
  const again = await store(line(x, "11"), line(y, "1"));
  expect(again).toMatchObject({ rowCount: 2, addedCount: 2 });
  await withdraw(again);
  expect(await said(x, y)).toEqual([undefined, undefined]);
});

test("puts on record how much was taken away, and how much was left standing", async () => {
  const { x, y, line } = twoDays();
  const wrong = await store(line(x, "11"), line(y, "99"));
  const corrected = await store(line(x, "11"), line(y, "9"));
  await withdraw(wrong);
  await withdraw(corrected);
  const backup = await databases.connect("backup");
  const { rows } = await backup.query<{ summary: string }>(
    "select summary from audit_entry where owner_id = $1 and summary like '%silenced%' order by sequence desc limit 2",
    [boards.here.bodyId],
  );
  expect(rows.flatMap(({ summary }) => JSON.parse(summary) as unknown[])).toMatchObject([
    { reference: corrected.reference, revisions: 2, leftStanding: 0, silenced: 2 },
    { reference: wrong.reference, revisions: 1, leftStanding: 1, silenced: 0 },
  ]);
});
