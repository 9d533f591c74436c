import { randomUUID } from "node:crypto";
import { giveGrant } from "../../identity/grants";
import { listStatements } from "../../testing/list-statements";
import { usePanboard } from "../../testing/use-panboard";
import { givenAgency } from "../agencies/given-agency";
import { givenBoard } from "../bodies/given-board";
import { givenGroup, givenReportingLine } from "../groups/given-group";
import { givenRegion } from "../regions/given-region";
import { givenPartner } from "../partners/given-partner";
import type { GivenBoard } from "../../testing/define-fact";
import { givenSeat, givenSeatHolder } from "./given-seat";
import { SeatRole } from "./seat.words";

const panboard = usePanboard();
let board: GivenBoard;
let region: string;
let manager: string;

beforeAll(async () => {
  const regionId = await givenRegion(panboard.database);
  board = await givenBoard(panboard.database, regionId);
  const backup = await panboard.connect("backup");
  const { rows } = await backup.query<{ slug: string }>("select slug from region where region_id = $1", [regionId]);
  await backup.end();
  region = rows[0]?.slug ?? "";
  manager = await somebody("BUSINESS_MANAGER", `${region}/${board.slug}`);
});

async function somebody(role: "BUSINESS_MANAGER" | "AGENCY_OFFICER", on: string): Promise<string> {
  const subject = randomUUID();
  await giveGrant(panboard.database, { role, issuer: panboard.config.identity.issuer, subject, on });
  return subject;
}

interface SeatAnswer {
  readonly post: string;
  readonly vacantSince: string | null;
  readonly daysVacant: number | null;
  readonly holder: { readonly deputy: boolean } | null;
  readonly holders: { readonly person: { readonly name: string }; readonly deputy: boolean }[];
}

async function seatsAt(subject: string, asAt: string): Promise<SeatAnswer[]> {
  const { data, errors } = await panboard.graph(
    subject,
    `query ($slug: String!, $asAt: Date!) { board(slug: $slug) { seats(asAt: $asAt) { nodes {
       post vacantSince daysVacant holder { deputy } holders { person { name } deputy } } } } }`,
    { slug: board.slug, asAt },
  );
  expect(errors).toBeUndefined();
  return (data as { board: { seats: { nodes: SeatAnswer[] } } }).board.seats.nodes;
}

test("a seat is vacant from the day after its last holder's, from its first day before any, and deputies hold none", async () => {
  const seat = await givenSeat(panboard.database, board, { fromDay: "2020-04-01" });
  const at = async (day: string): Promise<SeatAnswer | undefined> =>
    (await seatsAt(manager, day)).find(({ post }) => post === seat.post);
  await givenSeatHolder(panboard.database, board, { seatId: seat.id, fromDay: "2021-04-01", untilDay: "2022-03-31" });
  await givenSeatHolder(panboard.database, board, { seatId: seat.id, fromDay: "2022-06-01", deputy: true });
  expect(await at("2020-03-31")).toBeUndefined();
  expect(await at("2020-04-01")).toMatchObject({ vacantSince: "2020-04-01", daysVacant: 0, holders: [] });
  expect(await at("2021-04-01")).toMatchObject({ vacantSince: null, daysVacant: null, holders: [{ deputy: false }] });
  expect(await at("2021-04-01")).toMatchObject({ holder: { deputy: false } });
  expect(await at("2022-03-31")).toMatchObject({ vacantSince: null });
  expect(await at("2022-07-01")).toMatchObject({
    vacantSince: "2022-04-01",
    daysVacant: 91,
    holder: null,
    holders: [{ deputy: true }],
  });
});

test("a seat that a report names is not told to be vacant", async () => {
  const seat = await givenSeat(panboard.database, board, { fromKnown: false, source: "A report" });
  const found = (await seatsAt(manager, "2026-01-01")).find(({ post }) => post === seat.post);
  expect(found).toMatchObject({ vacantSince: null, daysVacant: null });
});

test("a seat ends with its group", async () => {
  const group = await givenGroup(panboard.database, board, { untilDay: "2020-12-31" });
  const { post, agencyId } = await givenSeat(panboard.database, board, { groupId: group.id, groupName: group.name });
  const posts = async (day: string): Promise<string[]> => (await seatsAt(manager, day)).map((one) => one.post);
  expect(await posts("2020-12-31")).toContain(post);
  expect(await posts("2021-01-01")).not.toContain(post);
  const ofAgency = async (asAt: string): Promise<unknown> => {
    const id = Buffer.from(`Agency:${board.regionId}:${agencyId}`).toString("base64url");
    const text =
      "query ($id: ID!, $asAt: Date!) { node(id: $id) { ... on Agency { seats(asAt: $asAt) { nodes { post } } } } }";
    return (await panboard.graph(manager, text, { id, asAt })).data;
  };
  expect(await ofAgency("2020-12-31")).toEqual({ node: { seats: { nodes: [{ post }] } } });
  expect(await ofAgency("2021-01-01")).toEqual({ node: { seats: { nodes: [] } } });
});

test("an agency's people read its own seats, with the group's name, and neither who holds them nor since when they are vacant", async () => {
  const agency = await givenAgency(panboard.database, board);
  await givenPartner(panboard.database, board, { agencyId: agency.id, fromDay: "2019-01-01" });
  const own = await givenSeat(panboard.database, board, { agencyId: agency.id });
  await givenSeatHolder(panboard.database, board, { seatId: own.id });
  await givenSeat(panboard.database, board, { agencyId: agency.id });
  await givenSeat(panboard.database, board);
  const officer = await somebody("AGENCY_OFFICER", `${region}/${agency.slug}`);
  const { data, errors } = await panboard.graph(
    officer,
    `{ board(slug: "${board.slug}") { seats { nodes { post groupName group { id } vacantSince holders { id } agency { slug } } } groups { nodes { id } } vacancies { totalCount } people { totalCount } }
       agency: node(id: "${Buffer.from(`Agency:${board.regionId}:${agency.id}`).toString("base64url")}") { ... on Agency { seats { nodes { post body { slug } } } } } }`,
  );
  expect(errors).toBeUndefined();
  const answer = data as {
    board: { seats: { nodes: object[] }; groups: null; people: null; vacancies: null };
    agency: { seats: { nodes: object[] } };
  };
  expect(answer.board.seats.nodes).toHaveLength(2);
  for (const seat of answer.board.seats.nodes) {
    expect(seat).toMatchObject({ group: null, vacantSince: null, holders: [], agency: { slug: agency.slug } });
  }
  expect([answer.board.groups, answer.board.people, answer.board.vacancies]).toEqual([null, null, null]);
  expect(answer.agency.seats.nodes).toHaveLength(2);
});

test("a group's new name is its seats' as well, and its chair's seat names its chair", async () => {
  const group = await givenGroup(panboard.database, board, { chairPostStated: "As printed" });
  const chairPost = async (): Promise<unknown> => {
    const { data } = await panboard.graph(
      manager,
      `{ board(slug: "${board.slug}") { groups(search: "${group.name}") { nodes { chairPost } } } }`,
    );
    return (data as { board: { groups: { nodes: { chairPost: string }[] } } }).board.groups.nodes[0]?.chairPost;
  };
  expect(await chairPost()).toBe("As printed");
  const chair = await givenSeat(panboard.database, board, {
    groupId: group.id,
    groupName: group.name,
    role: SeatRole.CHAIR,
  });
  expect(await chairPost()).toBe(chair.post);
});

test("the statements of a request do not grow with its rows", async () => {
  const parent = await givenGroup(panboard.database, board);
  for (let count = 0; count < 8; count += 1) {
    const group = await givenGroup(panboard.database, board);
    await givenReportingLine(panboard.database, board, { groupId: group.id, parentId: parent.id });
    const seat = await givenSeat(panboard.database, board, { groupId: group.id, groupName: group.name });
    await givenSeatHolder(panboard.database, board, { seatId: seat.id });
  }
  const ask = (first: number) =>
    listStatements(() =>
      panboard.graph(
        manager,
        `query ($first: Int!) { board(slug: "${board.slug}") {
           groups(asAt: "2026-01-01", first: $first) { totalCount nodes { name kind reportsTo { name } chairPost } }
           seats(asAt: "2026-01-01", first: $first) { totalCount nodes { post role votes agency { name } constituency vacantSince
             holders { person { name } deputy from until } } } } }`,
        { first },
      ),
    );
  await ask(20);
  const [few, many] = [await ask(4), await ask(20)];
  expect(many.map(({ name }) => name).sort()).toEqual(few.map(({ name }) => name).sort());
});
