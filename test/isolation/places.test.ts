import { randomUUID } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { Read } from "../../packages/api/src/db/read";
import { givenPerson } from "../../packages/api/src/features/people/given-person";
import { SeatHolder } from "../../packages/api/src/features/seats";
import { givenSeat, givenSeatHolder } from "../../packages/api/src/features/seats/given-seat";
import { openViewers, type OpenViewers } from "../../packages/api/src/identity/open-viewers";
import type { GivenBoard } from "../../packages/api/src/testing/define-fact";
import { asSeen } from "../../packages/api/src/testing/define-sample";
import { changeAs, rightsOf } from "../../packages/api/src/testing/given-viewer";
import { TriedPaper } from "../../packages/api/src/testing/tried-entities";
import { permissionsOf, useTriedEntities } from "../../packages/api/src/testing/use-tried-entities";
import { useRoles } from "./use-roles";

const tried = useRoles();
const own = useTriedEntities(tried.panboard, [TriedPaper]);
let opened: OpenViewers;

beforeAll(async () => {
  // As each process of the product keeps viewers: an hour is no time to it, a notice of rights is.
  opened = await openViewers(tried.panboard.database, () => undefined);
});
tried.panboard.onEnd(() => opened.close());

interface Placed {
  readonly subject: string;
  readonly person: { readonly person: string; readonly expectedVersion: number };
  readonly personId: string;
  readonly seat: Awaited<ReturnType<typeof givenSeat>>;
  readonly holder: SeatHolder;
  /** The papers of the board that concern the seat or its group, by what they are for. */
  readonly papers: ReadonlyMap<string, string>;
}

/** A member of the board, a person who holds a seat there, and papers for the seat, its group and others. */
async function givenPlaced(board: GivenBoard): Promise<Placed> {
  const { database } = tried.panboard;
  const subject = randomUUID();
  await tried.grant("MEMBER", subject);
  const person = await givenPerson(database, board);
  const [seat, other] = [await givenSeat(database, board), await givenSeat(database, board)];
  const holder = await givenSeatHolder(database, board, { seatId: seat.id, personId: person.id });
  const papers = new Map<string, string>();
  const { bodyId: id, regionId } = board;
  const target = { kind: "BODY", id, regionId, permissions: permissionsOf("papers:write") } as const;
  await own.change(rightsOf("BUSINESS_MANAGER", board), target, async (write) => {
    const put = async (words: string, said: Pick<TriedPaper, "confidentiality" | "groupId" | "readerSeatIds">) => {
      papers.set((await write.repo(TriedPaper).insert({ recordedOn: "2024-01-31", ...said })).id, words);
    };
    const nobody = { groupId: null, readerSeatIds: [] };
    await put("board", { ...nobody, confidentiality: "BOARD" });
    await put("group", { ...nobody, confidentiality: "GROUP", groupId: seat.groupId });
    await put("other group", { ...nobody, confidentiality: "GROUP", groupId: other.groupId });
    await put("seat", { ...nobody, confidentiality: "RESTRICTED", readerSeatIds: [seat.id] });
    await put("other seat", { ...nobody, confidentiality: "RESTRICTED", readerSeatIds: [other.id] });
  });
  const { id: global, expectedVersion } = asSeen(person);
  return { subject, person: { person: global, expectedVersion }, personId: person.id, seat, holder, papers };
}

/** What somebody reads of those papers, with the rights that are kept of them. */
async function readBy({ subject, papers }: Pick<Placed, "subject" | "papers">): Promise<string[]> {
  const { issuer } = tried.panboard.config.identity;
  const { rights } = await opened.viewers.get({ issuer, subject });
  const read = new Read(own.database, rights);
  const rows = await read.repo(TriedPaper).list({ where: { id: [...papers.keys()] }, orderBy: ["id"], limit: 10 });
  await read.close();
  return rows.map(({ id }) => papers.get(id) ?? "").sort();
}

/** Says over HTTP which account is a person's, or takes it from them. */
async function say(field: "linkAccount" | "unlinkAccount", input: object): Promise<void> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { path message } } }`;
  const { data, errors } = await tried.panboard.graph(await tried.somebody("BUSINESS_MANAGER"), document, { input });
  expect({ data, errors }).toEqual({ data: { [field]: { userErrors: [] } }, errors: undefined });
}

/** Waits until what was told of rights has been heard: those that are kept are then others. */
async function heard(subject: string, work: () => Promise<unknown>): Promise<void> {
  const identity = { issuer: tried.panboard.config.identity.issuer, subject };
  const kept = await opened.viewers.get(identity);
  await work();
  while ((await opened.viewers.get(identity)) === kept) await nextTurn();
}

const placed = ["board", "group", "seat"];

test("a linked member reads what is for their group and their seat, and no other's; an unlinked one neither", async () => {
  const one = await givenPlaced(tried.places.board);
  const { subject, person } = one;
  expect(await readBy(one)).toEqual(["board"]);
  await heard(subject, () => say("linkAccount", { ...person, subject }));
  expect(await readBy(one)).toEqual(placed);
  await heard(subject, () => say("unlinkAccount", person));
  expect(await readBy(one)).toEqual(["board"]);
});

test("what is for a group and a seat is read no longer than the holder has the seat", async () => {
  const one = await givenPlaced(tried.places.board);
  const { subject, person, holder } = one;
  const { board } = tried.places;
  await heard(subject, () => say("linkAccount", { ...person, subject }));
  expect(await readBy(one)).toEqual(placed);
  await heard(subject, () =>
    changeAs(
      tried.panboard.database,
      rightsOf("BUSINESS_MANAGER", board),
      { kind: "BODY", id: board.bodyId },
      "people:write",
      async (write) => {
        const { id, expectedVersion } = asSeen(holder);
        await write.repo(SeatHolder).change(id, expectedVersion, { untilDay: "2021-03-31" });
        await write.tellOfRights();
      },
    ),
  );
  expect(await readBy(one)).toEqual(["board"]);
});

test("a link without a role on the body reaches nothing, and neither does one whose role was revoked", async () => {
  const one = await givenPlaced(tried.places.board);
  const { subject, person } = one;
  await heard(subject, () => say("linkAccount", { ...person, subject }));
  expect(await readBy(one)).toEqual(placed);
  await heard(subject, () => tried.revoke("MEMBER", subject));
  expect(await readBy(one)).toEqual([]);
  await heard(subject, () => tried.grant("MEMBER", subject, "neighbour"));
  expect(await readBy(one)).toEqual([]);
});

test("what is erased of a person takes their account from them with the next request", async () => {
  const one = await givenPlaced(tried.places.board);
  const { subject, person, holder } = one;
  const { board } = tried.places;
  await heard(subject, () => say("linkAccount", { ...person, subject }));
  await changeAs(
    tried.panboard.database,
    rightsOf("BUSINESS_MANAGER", board),
    { kind: "BODY", id: board.bodyId },
    "people:write",
    (write) => {
      const { id, expectedVersion } = asSeen(holder);
      return write.repo(SeatHolder).change(id, expectedVersion, { untilDay: "2021-03-31" });
    },
  );
  // Nobody told of that end, so what was kept stands until the erasing tells.
  expect(await readBy(one)).toEqual(placed);
  const document = `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { userErrors { path message } } }`;
  const input = { id: person.person, expectedVersion: person.expectedVersion, reason: "ASKED_FOR" };
  const manager = await tried.somebody("BUSINESS_MANAGER");
  await heard(subject, async () => {
    expect((await tried.panboard.graph(manager, document, { input })).data).toEqual({
      erasePerson: { userErrors: [] },
    });
  });
  expect(await readBy(one)).toEqual(["board"]);
});
