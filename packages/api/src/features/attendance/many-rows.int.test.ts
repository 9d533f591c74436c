import type { Write } from "../../db/write";
import type { GivenBoard } from "../../testing/define-fact";
import { changeAs, givenViewer } from "../../testing/given-viewer";
import { listStatements } from "../../testing/list-statements";
import { useDatabase } from "../../testing/use-database";
import { givenBoard } from "../bodies/given-board";
import { givenRegion } from "../regions/given-region";
import { Attendance } from "./attendance.entity";
import { AttendanceState } from "./attendance.words";
import { givenAttendance } from "./given-attendance";

const databases = useDatabase();

async function givenMarks(count: number): Promise<{ board: GivenBoard; rows: Attendance[] }> {
  const board = await givenBoard(databases.database, await givenRegion(databases.database));
  const rows: Attendance[] = [];
  while (rows.length < count) rows.push(await givenAttendance(databases.database, board));
  return { board, rows };
}

async function change<T>(board: GivenBoard, work: (write: Write) => Promise<T>): Promise<T> {
  const { rights } = await givenViewer(databases.database, "COORDINATOR", board);
  return changeAs(databases.database, rights, { kind: "BODY", id: board.bodyId }, "meetings:write", work);
}

const seenOf = (rows: readonly Attendance[]) => rows.map(({ id, version }) => ({ id, expectedVersion: version }));

test("many rows are changed, removed and added in a statement each, and each is on record as itself", async () => {
  const { board, rows } = await givenMarks(3);
  const statements = await listStatements(async () => {
    const changed = await change(board, (write) =>
      write.repo(Attendance).changeAll(seenOf(rows).map((row) => ({ ...row, state: AttendanceState.APOLOGIES }))),
    );
    expect(changed.map(({ state, version }) => [state, version])).toEqual(rows.map(() => ["APOLOGIES", 2]));
    const gone = await change(board, (write) => write.repo(Attendance).removeAll(seenOf(changed)));
    expect(gone.every(({ removedAt }) => removedAt !== null)).toBe(true);
    const added = await change(board, (write) =>
      write.repo(Attendance).insertAll(
        gone.map(({ meetingId, groupName, recordedOn, seatId, agencyId }) => ({
          ...{ meetingId, groupName, recordedOn, seatId, agencyId, state: AttendanceState.PRESENT },
          ...{ deputyPersonId: null, source: null, section: null },
        })),
      ),
    );
    expect(added.map(({ seatId, version }) => [seatId, version])).toEqual(gone.map(({ seatId }) => [seatId, 1]));
  });
  const onRows = statements.filter(({ text }) => /^\s*with/.test(text) && text.includes('"attendance"'));
  expect(onRows).toHaveLength(3);
  const backup = await databases.connect("backup");
  const { rows: trail } = await backup.query<{ action: string; count: number }>(
    `select action, count(*)::int as count from audit_change where table_name = 'attendance' and owner_id = $1 group by action order by action`,
    [board.bodyId],
  );
  expect(trail).toEqual([
    { action: "CHANGE", count: 3 },
    { action: "INSERT", count: 6 },
    { action: "REMOVE", count: 3 },
  ]);
});

test("where one row is not as it was seen, or is another body's, none is changed", async () => {
  const { board, rows } = await givenMarks(2);
  const { rows: foreign } = await givenMarks(1);
  const tryWith = (wanted: readonly { id: string; expectedVersion: number }[]) =>
    change(board, (write) =>
      write.repo(Attendance).changeAll(wanted.map((row) => ({ ...row, state: AttendanceState.ABSENT }))),
    );
  const [one, other] = seenOf(rows);
  if (!one || !other) throw new Error("Two marks were given.");
  await expect(tryWith([one, { ...other, expectedVersion: 7 }])).rejects.toMatchObject({ code: "CONFLICT" });
  await expect(tryWith([one, ...seenOf(foreign)])).rejects.toMatchObject({ code: "CONFLICT" });
  const backup = await databases.connect("backup");
  const { rows: states } = await backup.query<{ state: string }>(
    "select distinct state from attendance where id = any ($1)",
    [[...rows, ...foreign].map(({ id }) => id)],
  );
  expect(states).toEqual([{ state: "DEPUTY" }]);
});
