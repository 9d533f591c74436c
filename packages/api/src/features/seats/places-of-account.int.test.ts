import { randomUUID } from "node:crypto";
import { givenBoard } from "../bodies/given-board";
import { givenGroup } from "../groups/given-group";
import { givenPerson, givenPersonAccount } from "../people/given-person";
import { givenRegion } from "../regions/given-region";
import { givenSeat, givenSeatHolder } from "./given-seat";
import type { GivenBoard } from "../../testing/define-fact";
import { useDatabase } from "../../testing/use-database";
import { type GrantDays, giveGrant, revokeGrant } from "../../identity/grants";
import { resolveViewer } from "../../identity/resolve-viewer";

const databases = useDatabase();
const issuer = "https://issuer.test";
let board: GivenBoard;
let other: GivenBoard;
let regionSlug: string;

beforeAll(async () => {
  const regionId = await givenRegion(databases.database);
  [board, other] = [await givenBoard(databases.database, regionId), await givenBoard(databases.database, regionId)];
  const backup = await databases.connect("backup");
  const { rows } = await backup.query<{ slug: string }>("select slug from region where region_id = $1", [regionId]);
  regionSlug = rows[0]?.slug ?? "";
});

const memberOf = ({ slug }: GivenBoard, subject: string) =>
  ({ role: "MEMBER", issuer, subject, on: `${regionSlug}/${slug}` }) as const;

/** Somebody with a role on the board, whose account is linked to a person of it. */
async function givenLinked(days: GrantDays = {}) {
  const subject = randomUUID();
  await giveGrant(databases.database, memberOf(board, subject), days);
  const { id: personId } = await givenPerson(databases.database, board);
  await givenPersonAccount(databases.database, board, { personId, issuer, subject });
  return { subject, personId };
}

const placesOf = async (subject: string) =>
  (await resolveViewer(databases.database, { issuer, subject })).rights.places;

test("an account reaches the groups and seats that its person holds today, as a deputy too", async () => {
  const { subject, personId } = await givenLinked();
  expect(await placesOf(subject)).toEqual(new Map([[board.bodyId, { personId, groupIds: [], seatIds: [] }]]));
  const [held, deputised] = [await givenSeat(databases.database, board), await givenSeat(databases.database, board)];
  await givenSeatHolder(databases.database, board, { seatId: held.id, personId });
  await givenSeatHolder(databases.database, board, { seatId: deputised.id, personId, deputy: true });
  const places = (await placesOf(subject)).get(board.bodyId);
  expect(new Set(places?.seatIds)).toEqual(new Set([held.id, deputised.id]));
  expect(new Set(places?.groupIds)).toEqual(new Set([held.groupId, deputised.groupId]));
});

test("what is over, has not begun, or ended with its seat or its group is not among them", async () => {
  const { subject, personId } = await givenLinked();
  const { database } = databases;
  const ended = await givenGroup(database, board, { untilDay: "2021-03-31" });
  const seats = [
    await givenSeat(database, board, { untilDay: "2021-03-31" }),
    await givenSeat(database, board, { groupId: ended.id, groupName: ended.name }),
  ];
  for (const { id: seatId } of seats) await givenSeatHolder(database, board, { seatId, personId });
  await givenSeatHolder(database, board, { personId, untilDay: "2021-03-31" });
  await givenSeatHolder(database, board, { personId, fromDay: "9998-01-01" });
  expect((await placesOf(subject)).get(board.bodyId)).toEqual({ personId, groupIds: [], seatIds: [] });
});

test("a link reaches nothing without a grant on that body, and nothing once the grant is revoked", async () => {
  const { subject } = await givenLinked();
  const { id: personId } = await givenPerson(databases.database, other);
  await givenPersonAccount(databases.database, other, { personId, issuer, subject });
  await givenSeatHolder(databases.database, other, { personId });
  expect([...(await placesOf(subject)).keys()]).toEqual([board.bodyId]);
  await giveGrant(databases.database, memberOf(other, subject));
  expect(new Set((await placesOf(subject)).keys())).toEqual(new Set([board.bodyId, other.bodyId]));
  await revokeGrant(databases.database, memberOf(board, subject));
  expect([...(await placesOf(subject)).keys()]).toEqual([other.bodyId]);
});

test("one subject at another issuer is somebody else", async () => {
  const { subject } = await givenLinked();
  const elsewhere = "https://other.test";
  await giveGrant(databases.database, { ...memberOf(board, subject), issuer: elsewhere });
  const viewer = await resolveViewer(databases.database, { issuer: elsewhere, subject });
  expect(viewer.rights.places).toEqual(new Map());
});
