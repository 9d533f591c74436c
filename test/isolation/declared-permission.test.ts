import { randomUUID } from "node:crypto";
import { decideChange } from "../../packages/api/src/db/change-target";
import { type Rights, rightsWithoutGrant } from "../../packages/api/src/db/rights";
import { encodeRowId } from "../../packages/api/src/db/row-id";
import type { Write } from "../../packages/api/src/db/write";
import { givenBoard, givenRegion, type GivenBoard } from "../../packages/api/src/testing/given";
import { useDatabase } from "../../packages/api/src/testing/use-database";
import { TriedMeeting } from "../../packages/api/src/testing/tried-entities";
import { permissionsOf, useTriedEntities } from "../../packages/api/src/testing/use-tried-entities";

const databases = useDatabase();
const own = useTriedEntities(databases, [TriedMeeting]);
const [training, meetings] = [permissionsOf("training:write"), permissionsOf("meetings:write")];
const added = { title: "added", recordedOn: "2024-01-31" };

let a: GivenBoard;
let b: GivenBoard;
/** Somebody with `training:write` on A and `meetings:write` on B. */
let rights: Rights;
/** The ids of a meeting of A and of one of B. */
let idAtA: string;
let idAtB: string;

beforeAll(async () => {
  const regionId = await givenRegion(databases.database);
  a = await givenBoard(databases.database, regionId);
  b = await givenBoard(databases.database, regionId);
  rights = {
    ...rightsWithoutGrant(randomUUID()),
    regionIds: [regionId],
    bodyIds: [a.bodyId, b.bodyId],
    permissions: new Map([
      [a.bodyId, new Set(training)],
      [b.bodyId, new Set(meetings)],
    ]),
    regionOfBody: new Map([
      [a.bodyId, regionId],
      [b.bodyId, regionId],
    ]),
  };
  const add = async (board: GivenBoard): Promise<string> => {
    const target = { kind: "BODY", id: board.bodyId, regionId, permissions: meetings } as const;
    const all = { ...rights, permissions: new Map([[board.bodyId, new Set(meetings)]]) };
    const row = await own.change(all, target, (write) =>
      write.repo(TriedMeeting).insert({ title: "held", recordedOn: "2024-01-31" }),
    );
    return encodeRowId("TriedMeeting", row);
  };
  idAtA = await add(a);
  idAtB = await add(b);
});

afterEach(async () => {
  const backup = await databases.connect("backup");
  const { rows } = await backup.query("select title, version, removed_at from tried_meeting where body_id = $1", [
    a.bodyId,
  ]);
  expect(rows).toEqual([{ title: "held", version: 1, removed_at: null }]);
});

const bodyRow = ({ bodyId, regionId }: GivenBoard): Partial<TriedMeeting> => ({
  ...added,
  bodyId,
  regionId,
  id: randomUUID(),
  version: 1,
  changedAt: new Date(),
  changedAs: "given",
});
const renameAll = "update tried_meeting set title = 'renamed' returning 1";
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "no error",
    (error: { code?: string }) => error.code,
  );

test("declares meetings:write on B, and not on A", () => {
  const on = (board: GivenBoard) => decideChange(rights, meetings, { kind: "BODY", id: board.bodyId });
  expect(on(b)).toMatchObject({ id: b.bodyId, permissions: meetings });
  expect(() => on(a)).toThrow(expect.objectContaining({ code: "FORBIDDEN" }));
});

describe("in a change of A's training whose use case writes meetings, somebody with meetings:write on B", () => {
  const inTraining = <T>(work: (write: Write) => Promise<T>): Promise<T> =>
    own.change(rights, decideChange(rights, training, { kind: "BODY", id: a.bodyId }), work);

  test("adds none, alone or in bulk", async () => {
    expect(await failure(inTraining((write) => write.repo(TriedMeeting).insert(added)))).toBe("FORBIDDEN");
    const copied = inTraining((write) => write.inBulk({}, (bulk) => bulk.copyIn(TriedMeeting, [bodyRow(a)])));
    expect(await failure(copied)).toBe("FORBIDDEN");
  });

  test("changes and removes none, alone or in bulk", async () => {
    const change = inTraining((write) => write.repo(TriedMeeting).change(idAtA, 1, { title: "renamed" }));
    expect(await failure(change)).toBe("FORBIDDEN");
    expect(await failure(inTraining((write) => write.repo(TriedMeeting).remove(idAtA, 1)))).toBe("FORBIDDEN");
    const renamed = inTraining((write) =>
      write.inBulk({}, (bulk) => bulk.statement(TriedMeeting, "rename all", renameAll, [])),
    );
    expect(await renamed).toBe(0);
  });

  test("gets no further by a statement that sets what the wall reads", async () => {
    const set = inTraining((write) =>
      write.rows("set", "select set_config('app.permissions', 'meetings:write', true)", []),
    );
    await expect(set).rejects.toThrow("does not read alone");
  });
});

describe("in a change of B's meetings whose use case takes A's ids", () => {
  const inMeetings = <T>(work: (write: Write) => Promise<T>): Promise<T> =>
    own.change(rights, decideChange(rights, meetings, { kind: "BODY", id: b.bodyId }), work);

  test("a meeting of A is not found, and none is added there", async () => {
    const change = inMeetings((write) => write.repo(TriedMeeting).change(idAtA, 1, { title: "renamed" }));
    expect(await failure(change)).toBe("NOT_FOUND");
    const copied = inMeetings((write) => write.inBulk({}, (bulk) => bulk.copyIn(TriedMeeting, [bodyRow(a)])));
    expect(await failure(copied)).toBe("FORBIDDEN");
  });

  test("a statement without a condition reaches B's meetings alone", async () => {
    const renamed = inMeetings((write) =>
      write.inBulk({}, (bulk) => bulk.statement(TriedMeeting, "rename all", renameAll, [])),
    );
    expect(await renamed).toBe(1);
    expect(await inMeetings((write) => write.repo(TriedMeeting).change(idAtB, 1, { title: "renamed" }))).toMatchObject({
      bodyId: b.bodyId,
      version: 2,
    });
  });
});
