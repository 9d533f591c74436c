import { randomUUID } from "node:crypto";
import { verifyAudit } from "../../packages/api/src/db/verify-audit";
import type { Write } from "../../packages/api/src/db/write";
import type { GivenBoard } from "../../packages/api/src/testing/define-fact";
import { asSeen, idOfBoard } from "../../packages/api/src/testing/define-sample";
import { rightsOf } from "../../packages/api/src/testing/given-viewer";
import { TriedCase, TriedMeeting, TriedMoney } from "../../packages/api/src/testing/tried-entities";
import { permissionsOf, useTriedEntities } from "../../packages/api/src/testing/use-tried-entities";
import type { Row } from "./behind-wall";
import { useRoles } from "./use-roles";

const tried = useRoles();
const own = useTriedEntities(tried.panboard, [TriedCase, TriedMeeting, TriedMoney]);
const recordedOn = "2024-01-31";

/** A change of a board by its manager, under permissions that no noun has yet, and under that to erase unless said. */
function changeAt<T>(
  board: GivenBoard,
  work: (write: Write) => Promise<T>,
  more: readonly string[] = ["people:erase"],
) {
  const permissions = permissionsOf("meetings:write", "papers:write", ...more);
  const { bodyId: id, regionId } = board;
  return own.change(rightsOf("BUSINESS_MANAGER", board), { kind: "BODY", id, regionId, permissions }, work);
}

/** A meeting whose title was changed once, so that a secret stands in two rows of content; and the secret. */
async function givenSecret(board: GivenBoard) {
  const secret = randomUUID();
  const { id } = await changeAt(board, async (write) => {
    const meeting = await write.repo(TriedMeeting).insert({ recordedOn, title: secret });
    await write.repo(TriedMeeting).insert({ recordedOn, title: `beside ${secret.slice(0, 8)}` });
    return meeting;
  });
  const meeting = await changeAt(board, (write) =>
    write.repo(TriedMeeting).change(keyOf(board, id), 1, { title: `${secret} again` }),
  );
  return { ...asSeen(meeting), rowId: id, secret };
}

const keyOf = ({ bodyId, regionId }: GivenBoard, id: string): string =>
  asSeen(Object.assign(new TriedMeeting(), { bodyId, regionId, id, version: 1 })).id;

async function rowsOf(text: string, values: readonly unknown[]): Promise<Row[]> {
  const backup = await tried.panboard.connect("backup");
  const { rows } = await backup.query<Row>(text, [...values]);
  await backup.end();
  return rows;
}

/** How often a text stands in the tried table and on record. */
async function countOf(text: string): Promise<number> {
  const [row] = await rowsOf(
    `select (select count(*) from audit_change t where t::text like $1)::integer
          + (select count(*) from audit_entry t where t::text like $1)::integer
          + (select count(*) from tried_meeting t where t::text like $1)::integer as count`,
    [`%${text}%`],
  );
  return Number(row?.count);
}

/** The newest entries that these tests made in the board's trail, as its manager reads them. */
async function trailOf(board: GivenBoard, first: number) {
  const { data, errors } = await tried.panboard.graph(
    await tried.somebody("BUSINESS_MANAGER"),
    `{ node(id: "${idOfBoard(board)}") { ... on Board { auditTrail(operation: "given", first: ${first}) { nodes {
       rowCount facts { name value } changes { isShown action rowKind rowId isErased fields { name before after } } } } } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { node: { auditTrail: { nodes: readonly object[] } } }).node.auditTrail.nodes;
}

test("one change erases a row and all that is on record of it, its own entry included; the chain stays whole", async () => {
  const { board } = tried.places;
  const { id, expectedVersion, rowId, secret } = await givenSecret(board);
  expect(await countOf(secret)).toBe(3);
  const before = await verifyAudit(own.database);

  const meeting = await changeAt(board, (write) =>
    write.repo(TriedMeeting).erase(id, expectedVersion, { title: "Erased" }),
  );
  expect(meeting).toMatchObject({ title: "Erased", version: expectedVersion + 1 });
  expect(await countOf(secret)).toBe(0);
  expect(await countOf(`beside ${secret.slice(0, 8)}`)).toBe(2);
  const after = await verifyAudit(own.database);
  expect(after.faults).toEqual([]);
  expect([after.redacted - before.redacted, after.entries - before.entries]).toEqual([3, 1]);
  // A digest over what was there would let a guess of it be checked.
  expect(
    await rowsOf(
      `select action, content_digest = audit_content_digest(null, null) as "isOfNothing" from audit_change
       where owner_id = $1 and row_id = $2 and before is null and after is null
       order by (select sequence from audit_entry e where e.owner_id = $1 and e.id = entry_id)`,
      [board.bodyId, rowId],
    ),
  ).toEqual([
    { action: "INSERT", isOfNothing: false },
    { action: "CHANGE", isOfNothing: false },
    { action: "CHANGE", isOfNothing: true },
  ]);
});

test("the trail tells that a row was changed and that its values were erased, and shows the others", async () => {
  const { board } = tried.places;
  const { id, expectedVersion } = await givenSecret(board);
  await changeAt(board, (write) => write.repo(TriedMeeting).erase(id, expectedVersion, { title: "Erased" }));
  const erased = { isShown: true, rowKind: "Tried meeting", rowId: null, isErased: true, fields: [] };
  expect(await trailOf(board, 3)).toEqual([
    {
      rowCount: 1,
      facts: [{ name: "Rows erased from earlier entries", value: "2" }],
      changes: [{ ...erased, action: "CHANGE" }],
    },
    { rowCount: 1, facts: [], changes: [{ ...erased, action: "CHANGE" }] },
    {
      rowCount: 2,
      facts: [],
      changes: [
        { ...erased, action: "INSERT" },
        expect.objectContaining({
          isShown: true,
          isErased: false,
          fields: expect.arrayContaining([expect.anything()]),
        }),
      ],
    },
  ]);
});

test("what a change writes of a row that it redacts is on record without its content, before and after", async () => {
  const { board } = tried.places;
  const { id, expectedVersion, rowId, secret } = await givenSecret(board);
  const counts = await changeAt(board, async (write) => {
    const meetings = write.repo(TriedMeeting);
    await meetings.change(id, expectedVersion, { title: `${secret} before` });
    const rows = [{ table: "tried_meeting", rowId }];
    const erased = [await write.redact(rows), await write.redact(rows)];
    await meetings.change(id, expectedVersion + 1, { title: `${secret} after` });
    await meetings.remove(id, expectedVersion + 2);
    return erased;
  });
  expect(counts).toEqual([2, 0]);
  // The row itself is as the change left it.
  expect(await countOf(secret)).toBe(1);
  await changeAt(board, (write) => write.repo(TriedMeeting).erase(id, expectedVersion + 3, { title: "Erased" }));
  expect(await countOf(secret)).toBe(0);
  expect((await verifyAudit(own.database)).faults).toEqual([]);
});

test("nothing is erased by a change that declares no permission to", async () => {
  const { board } = tried.places;
  const { id, expectedVersion, rowId, secret } = await givenSecret(board);
  const before = await verifyAudit(own.database);
  const refused = { code: "FORBIDDEN" };
  for (const work of [
    (write: Write) => write.repo(TriedMeeting).erase(id, expectedVersion, { title: "Erased" }),
    (write: Write) => write.redact([{ table: "tried_meeting", rowId }]),
  ]) {
    await expect(changeAt<unknown>(board, work, [])).rejects.toMatchObject(refused);
  }
  // Nor is a row added whose content is kept off the record.
  const hidden = async (write: Write): Promise<void> => {
    const { id: added } = await write.repo(TriedMeeting).insert({ recordedOn, title: "unseen" });
    await write.redact([{ table: "tried_meeting", rowId: added }]);
  };
  await expect(changeAt(board, hidden, [])).rejects.toMatchObject(refused);
  expect(await countOf(secret)).toBe(3);
  expect(await verifyAudit(own.database)).toEqual(before);
});

test("nothing is erased of another board, by its row's id neither", async () => {
  const { board, neighbour } = tried.places;
  const { id, expectedVersion, rowId, secret } = await givenSecret(neighbour);
  expect(await changeAt(board, (write) => write.redact([{ table: "tried_meeting", rowId }]))).toBe(0);
  await expect(
    changeAt(board, (write) => write.repo(TriedMeeting).erase(id, expectedVersion, { title: "Erased" })),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await countOf(secret)).toBe(3);
});

test("nothing is erased where another version is expected, and nothing of a table with another's row of that id", async () => {
  const { board } = tried.places;
  const { id, expectedVersion, rowId, secret } = await givenSecret(board);
  await expect(
    changeAt(board, (write) => write.repo(TriedMeeting).erase(id, expectedVersion - 1, { title: "Erased" })),
  ).rejects.toMatchObject({ code: "CONFLICT" });
  expect(await changeAt(board, (write) => write.redact([{ table: "tried_money", rowId }]))).toBe(0);
  expect(await countOf(secret)).toBe(3);
});

test("whoever does not read all that would be erased is refused", async () => {
  const { board } = tried.places;
  const redact = (table: string) => changeAt(board, (write) => write.redact([{ table, rowId: randomUUID() }]));
  await expect(redact("tried_case")).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await redact("tried_money")).toBe(0);
  const { bodyId: id, regionId } = board;
  const target = { kind: "BODY", id, regionId, permissions: permissionsOf("people:erase") } as const;
  const rows = [{ table: "tried_meeting", rowId: randomUUID() }];
  await expect(own.change(rightsOf("COORDINATOR", board), target, (write) => write.redact(rows))).rejects.toMatchObject(
    { code: "FORBIDDEN" },
  );
  await expect(redact("tried_nothing")).rejects.toThrow("No entity's rows stand in tried_nothing.");
});
