import type { AuditChange } from "./audit-change.entity";
import { AuditKind } from "./audit-entry.entity";
import { buildChanges, type Naming } from "./build-changes";

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const idsUpTo = (count: number): string[] => Array.from({ length: count }, (_, index) => idOf(index + 1));
const naming: Naming = { nameOf: () => Promise.resolve(null), entityOfTable: () => undefined };

/** A row that the reader is shown, at its place in the entry. */
const shown = (position: number): AuditChange =>
  ({
    ...{ position, action: "INSERT", tableName: "meeting", rowId: idOf(position) },
    ...{ before: null, after: JSON.stringify({ id: idOf(position), title: "Board" }), redactedAt: null },
  }) as AuditChange;

/** How many rows are told, and how many are only said to be there. */
async function tell(rows: number, positions: readonly number[]): Promise<{ told: number; hidden: number }> {
  const views = await buildChanges({ kind: AuditKind.CHANGE, rowIds: idsUpTo(rows) }, positions.map(shown), naming);
  const told = views.filter(({ isShown }) => isShown).length;
  return { told, hidden: views.length - told };
}

const places = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

test("rows that the reader may not see are said to be there", async () => {
  expect(await tell(3, [1, 3])).toEqual({ told: 2, hidden: 1 });
  expect(await tell(3, [])).toEqual({ told: 0, hidden: 3 });
  expect(
    await tell(
      250,
      places(200).filter((place) => place % 4 !== 0),
    ),
  ).toEqual({ told: 150, hidden: 50 });
});

test("rows past those that are told one by one are not said to be hidden", async () => {
  expect(await tell(250, places(200))).toEqual({ told: 200, hidden: 0 });
});
