import { randomUUID } from "node:crypto";
import { withSystemScope } from "../../db/system-scope";
import { giveGrant } from "../../identity/grants";
import type { GivenBoard } from "../../testing/define-fact";
import { usePanboard } from "../../testing/use-panboard";
import { givenBoard, givenBody } from "../bodies/given-board";
import { givenGroup, givenGroupSuccession, givenReportingLine } from "../groups/given-group";
import { givenPerson } from "../people/given-person";
import { givenRegion } from "../regions/given-region";
import { givenSeat, givenSeatHolder } from "./given-seat";

const panboard = usePanboard();

/** A joint body that a board was a member of until 31 March 2021, and somebody of that board. */
async function givenLeft(): Promise<{ joint: GivenBoard; subject: string }> {
  const { database } = panboard;
  const regionId = await givenRegion(database);
  const board = await givenBoard(database, regionId);
  const { id: bodyId, slug } = await givenBody(database, { regionId }, { kind: "JOINT_BODY" });
  const region = await withSystemScope(database, "body.open", "WRITE", async (scope) => {
    await scope.rows(
      "given",
      "insert into joint_body_member (region_id, joint_body_id, board_id, from_day, to_day) values ($1, $2, $3, '2019-04-01', '2021-03-31')",
      [regionId, bodyId, board.bodyId],
    );
    return scope.rows<{ slug: string }>("given", "select slug from region where region_id = $1", [regionId]);
  });
  const subject = randomUUID();
  const { issuer } = panboard.config.identity;
  await giveGrant(database, { role: "BUSINESS_MANAGER", issuer, subject, on: `${region[0]?.slug}/${board.slug}` });
  return { joint: { regionId, bodyId, areaId: "", slug }, subject };
}

test("a board that left a joint body reads its groups and seats as they were on record by then, and not who holds them", async () => {
  const { database } = panboard;
  const { joint, subject } = await givenLeft();
  const group = await givenGroup(database, joint);
  const later = { fromDay: "2022-04-01", fromKnown: false };
  const parent = await givenGroup(database, joint, later);
  await givenReportingLine(database, joint, { groupId: group.id, parentId: parent.id });
  await givenGroupSuccession(database, joint, { successorId: group.id, predecessorId: parent.id });
  const seat = await givenSeat(database, joint, { groupId: group.id, groupName: group.name });
  const person = await givenPerson(database, joint, { recordedOn: "2023-04-01" });
  await givenSeatHolder(database, joint, { seatId: seat.id, personId: person.id });
  const known = await givenPerson(database, joint);
  await givenSeatHolder(database, joint, {
    seatId: (await givenSeat(database, joint, { groupId: group.id, groupName: group.name, ...later })).id,
    personId: known.id,
  });
  const id = Buffer.from(`JointBody:${joint.regionId}:${joint.bodyId}`).toString("base64url");
  const { data, errors } = await panboard.graph(
    subject,
    `query ($id: ID!) { node(id: $id) { ... on Body {
       groups(asAt: "2020-06-01", first: 5) { nodes { name reportsTo { name } reportingLines { parent { name } } successions { predecessor { name } } } }
       structureChanges(from: "2019-04-01", until: "2025-03-31") { kind to { name } }
       seats(asAt: "2020-06-01", first: 5) { nodes { post holder { person { name } } holders { person { name } } holdersOverTime { person { name } } } }
       people(first: 5) { nodes { name holdings { seat { post } } } } } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  const lines = { reportsTo: null, reportingLines: [{ parent: null }], successions: [] };
  expect(data).toMatchObject({
    node: {
      groups: { nodes: [{ name: group.name, ...lines }] },
      seats: { nodes: [{ post: seat.post, holder: null, holders: [], holdersOverTime: [] }] },
      people: { nodes: [{ name: known.name, holdings: [] }] },
    },
  });
});
