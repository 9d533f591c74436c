import { randomUUID } from "node:crypto";
import type { Role } from "@panboard/shared";
import { encodeRowId } from "../../packages/api/src/db/row-id";
import { Confidentiality } from "../../packages/api/src/features/agendas";
import {
  givenAgendaItem,
  givenItemProposal,
  givenStandingItem,
} from "../../packages/api/src/features/agendas/given-agenda-item";
import { givenGroup } from "../../packages/api/src/features/groups/given-group";
import { givenMeeting } from "../../packages/api/src/features/meetings/given-meeting";
import { givenPerson, givenPersonAccount } from "../../packages/api/src/features/people/given-person";
import { givenSeat, givenSeatHolder } from "../../packages/api/src/features/seats/given-seat";
import type { Seat } from "../../packages/api/src/features/seats";
import { mainPartOf, rowsOf } from "../../packages/api/src/graphql/documents/testing/read-docx";
import { asSeen, idOfBoard } from "../../packages/api/src/testing/define-sample";
import type { GivenBoard } from "../../packages/api/src/testing/define-fact";
import { readsAt } from "./recorded-reads";
import { useRoles } from "./use-roles";

const tried = useRoles();
const levels = ["RESTRICTED", "GROUP", "BOARD"] as const;
type Level = (typeof levels)[number];

/** A meeting with an item of each level, the strictest first, standing items likewise, and a proposal for its group. */
interface Given {
  readonly board: GivenBoard;
  readonly meeting: string;
  readonly day: string;
  readonly group: { readonly id: string; readonly name: string };
  /** The seat that the restricted rows name, and another one of the group. */
  readonly named: Seat;
  readonly seat: Seat;
  readonly items: Readonly<Record<Level, string>>;
  readonly standing: Readonly<Record<Level, string>>;
  readonly proposal: string;
  readonly itemIds: Readonly<Record<Level, string>>;
}

async function givenAgenda(board: GivenBoard): Promise<Given> {
  const { database } = tried.panboard;
  const group = await givenGroup(database, board);
  const of = { groupId: group.id, groupName: group.name };
  const meeting = await givenMeeting(database, board, { ...of, recordedOn: "2099-06-09" });
  const [named, seat] = [await givenSeat(database, board, of), await givenSeat(database, board, of)];
  const items: Partial<Record<Level, string>> = {};
  const standing: Partial<Record<Level, string>> = {};
  const itemIds: Partial<Record<Level, string>> = {};
  for (const [position, level] of levels.entries()) {
    const confidentiality = Confidentiality[level];
    const readerSeatIds = level === "RESTRICTED" ? [named.id] : [];
    const said = { groupId: group.id, confidentiality, readerSeatIds };
    const onAgenda = {
      meetingId: meeting.id,
      recordedOn: meeting.recordedOn,
      notedAt: new Date(position),
      note: `Note of ${level}`,
    };
    const item = await givenAgendaItem(database, board, { ...said, ...onAgenda, title: `Item of ${level}` });
    items[level] = encodeRowId("AgendaItem", item);
    itemIds[level] = item.id;
    const always = await givenStandingItem(database, board, { ...said, position, title: `Standing of ${level}` });
    standing[level] = encodeRowId("StandingItem", always);
  }
  const from = { groupId: group.id, seatId: seat.id, title: "Item proposed" };
  const proposal = await givenItemProposal(database, board, from);
  return {
    ...{ board, group, named, seat, day: meeting.recordedOn, meeting: encodeRowId("Meeting", meeting) },
    ...({ items, standing, itemIds } as Pick<Given, "items" | "standing" | "itemIds">),
    proposal: encodeRowId("ItemProposal", proposal),
  };
}

let given: Given;
beforeAll(async () => {
  given = await givenAgenda(tried.places.board);
});

/** Somebody new with a role on the board who stands in for whoever holds a seat there. */
async function onSeat(role: Role, { id: seatId }: Seat): Promise<string> {
  const { database, config } = tried.panboard;
  const { board } = tried.places;
  const subject = randomUUID();
  await tried.grant(role, subject);
  const { id: personId } = await givenPerson(database, board);
  await givenPersonAccount(database, board, { personId, issuer: config.identity.issuer, subject });
  await givenSeatHolder(database, board, { personId, seatId, deputy: true });
  return subject;
}

/** Who is tried, and which levels they see; somebody outside sees not even the meeting. */
type Tried = readonly [words: string, subject: string, sees: readonly Level[] | "NOTHING"];

let all: Promise<readonly Tried[]> | undefined;
const everybody = (): Promise<readonly Tried[]> => (all ??= enrolEverybody());

async function enrolEverybody(): Promise<readonly Tried[]> {
  const elsewhere = await givenSeat(tried.panboard.database, tried.places.board);
  const group = ["GROUP", "BOARD"] as const;
  return [
    ["a member of the group", await onSeat("MEMBER", given.seat), group],
    ["the named seat", await onSeat("MEMBER", given.named), levels],
    ["a member of another group", await onSeat("MEMBER", elsewhere), ["BOARD"]],
    ["an observer", await tried.somebody("OBSERVER"), ["BOARD"]],
    ["an observer on the group", await onSeat("OBSERVER", given.seat), group],
    ["a panel member", await tried.somebody("CDOP_PANEL_MEMBER"), ["BOARD"]],
    ["a quality officer", await tried.somebody("QUALITY_OFFICER"), ["BOARD"]],
    ["a finance officer", await tried.somebody("FINANCE_OFFICER"), ["BOARD"]],
    ["an inspector", await tried.somebody("INSPECTOR"), group],
    ["a business manager", await tried.somebody("BUSINESS_MANAGER"), levels],
    ["a coordinator", await tried.somebody("COORDINATOR"), levels],
    ["a chair", await tried.somebody("CHAIR"), levels],
    ["a scrutineer", await tried.somebody("SCRUTINEER"), levels],
    ["an agency's officer", await tried.somebody("AGENCY_OFFICER"), "NOTHING"],
    ["an agency's client", await tried.somebody("AGENCY_CLIENT"), "NOTHING"],
    ["an analyst", await tried.somebody("REGIONAL_ANALYST"), "NOTHING"],
    ["a neighbour's manager", await tried.somebody("BUSINESS_MANAGER", "neighbour"), "NOTHING"],
    ["a far manager", await tried.somebody("BUSINESS_MANAGER", "far"), "NOTHING"],
  ];
}

const agendaText = `query ($id: ID!) { node(id: $id) { ... on Meeting {
  agenda { id number title note minutes readers { post } meeting { id } }
  itemProposals { id title own }
  group { standingItems { id title } itemProposals { id title why answer } } } } }`;

interface Agenda {
  readonly agenda: readonly { readonly id: string; readonly number: number; readonly readers: readonly object[] }[];
  readonly itemProposals: readonly { readonly id: string }[];
  readonly group: {
    readonly standingItems: readonly { readonly id: string }[];
    readonly itemProposals: readonly { readonly id: string }[];
  };
}

async function agendaOf(subject: string, id: string): Promise<Agenda | null> {
  const { data, errors } = await tried.panboard.graph(subject, agendaText, { id });
  expect(errors).toBeUndefined();
  return (data as { node: Agenda | null }).node;
}

async function nodeOf(subject: string, id: string): Promise<unknown> {
  const { data, errors } = await tried.panboard.graph(subject, "query ($id: ID!) { node(id: $id) { id } }", { id });
  expect(errors).toBeUndefined();
  return data?.node;
}

/** The rows of the agenda's document, and all of its text. */
async function documentOf(subject: string, more = ""): Promise<{ status: number; text: string; rows: string[][] }> {
  const { url } = tried.panboard;
  const address = `${url}/documents/agenda?body=${given.board.slug}&meeting=${given.meeting}${more}`;
  const answer = await fetch(address, {
    headers: { authorization: `Bearer ${await tried.panboard.tokenOfAny(subject)}` },
  });
  if (answer.status !== 200) return { status: answer.status, text: await answer.text(), rows: [] };
  const part = mainPartOf(Buffer.from(await answer.arrayBuffer()));
  return { status: 200, text: JSON.stringify(part), rows: rowsOf(part) };
}

test("T25 everybody sees the items that are for them, numbered by these alone, by the agenda, by their ids and in the groups", async () => {
  for (const [words, subject, sees] of await everybody()) {
    const seen = sees === "NOTHING" ? [] : sees;
    const found = await agendaOf(subject, given.meeting);
    const seesGroup = seen.includes("GROUP");
    expect({ words, agenda: found?.agenda.map(({ id, number }) => ({ id, number })) ?? "NOTHING" }).toEqual({
      words,
      agenda: sees === "NOTHING" ? sees : seen.map((level, index) => ({ id: given.items[level], number: index + 1 })),
    });
    const standing = found?.group.standingItems.map(({ id }) => id) ?? [];
    const proposed = [...(found?.itemProposals ?? []), ...(found?.group.itemProposals ?? [])].map(({ id }) => id);
    expect({ words, standing }).toEqual({ words, standing: seen.map((level) => given.standing[level]) });
    expect({ words, proposed }).toEqual({ words, proposed: seesGroup ? [given.proposal, given.proposal] : [] });
    for (const level of levels) {
      const isSeen = seen.includes(level);
      if (!isSeen) expect(JSON.stringify(found)).not.toContain(`of ${level}`);
      for (const id of [given.items[level], given.standing[level]]) {
        expect({ words, node: await nodeOf(subject, id) }).toEqual({ words, node: isSeen ? { id } : null });
      }
    }
    const node = await nodeOf(subject, given.proposal);
    expect({ words, node }).toEqual({ words, node: seesGroup ? { id: given.proposal } : null });
  }
});

test("T25 an agenda as Word has the items that its reader sees, says for whom it is, and is made for the board without the rest", async () => {
  for (const [words, subject, sees] of await everybody()) {
    const { status, text, rows } = await documentOf(subject);
    if (sees === "NOTHING") {
      expect({ words, isRefused: status === 403 || status === 404, text: text.includes("Item of") }).toEqual({
        ...{ words, isRefused: true, text: false },
      });
      continue;
    }
    const items = rows.slice(1).map(([number, title]) => [number, title]);
    expect({ words, items }).toEqual({
      words,
      items: sees.map((level, index) => [String(index + 1), `Item of ${level}`]),
    });
    for (const level of levels.filter((one) => !sees.includes(one))) expect(text).not.toContain(`of ${level}`);
    const forWhom = { RESTRICTED: "For: restricted", GROUP: "For: the group", BOARD: "For: the board" };
    expect(text).toContain(forWhom[sees[0] ?? "BOARD"]);
    const board = await documentOf(subject, "&for=BOARD");
    expect(board.rows.slice(1).map(([number, title]) => [number, title])).toEqual([["1", "Item of BOARD"]]);
    expect(board.text).not.toContain("of GROUP");
    expect(board.text).toContain(forWhom.BOARD);
  }
});

test("T25 a board that is a member of a joint body sees what is for all of that body, whoever reads there", async () => {
  const joint = await givenAgenda(tried.places.joint);
  for (const role of ["BUSINESS_MANAGER", "CHAIR", "SCRUTINEER", "QUALITY_OFFICER"] as const) {
    const found = await agendaOf(await tried.somebody(role), joint.meeting);
    expect({ role, agenda: found?.agenda.map(({ id, number }) => ({ id, number })) }).toEqual({
      role,
      agenda: [{ id: joint.items.BOARD, number: 1 }],
    });
    expect(JSON.stringify(found)).not.toMatch(/of (GROUP|RESTRICTED)|Item proposed/);
  }
  expect(await agendaOf(await tried.somebody("MEMBER"), joint.meeting)).toBeNull();
});

test("each read of a restricted item is on record, by the agenda, by its id and in a document, and of others none is", async () => {
  const { panboard } = tried;
  const reads = async (work: () => Promise<unknown>) => {
    const before = (await readsAt(panboard, given.board)).length;
    await work();
    return (await readsAt(panboard, given.board)).slice(before);
  };
  const chair = await tried.somebody("CHAIR");
  const restricted = given.itemIds.RESTRICTED;
  for (const work of [
    () => agendaOf(chair, given.meeting),
    () => nodeOf(chair, given.items.RESTRICTED),
    () => documentOf(chair),
  ]) {
    const [entry, ...others] = await reads(work);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ actedAs: "CHAIR", read: { rows: { agenda_item: 1 } } });
    expect(entry?.rowIds).toContain(restricted);
    expect(entry?.rowIds).not.toContain(given.itemIds.GROUP);
  }
  expect(await reads(() => nodeOf(chair, given.items.GROUP))).toEqual([]);
  const member = await onSeat("MEMBER", given.seat);
  expect(await reads(() => agendaOf(member, given.meeting))).toEqual([]);
});

test("what is on record of items is told to who reads the trail and the item, and to nobody else", async () => {
  const text = `query ($id: ID!) { node(id: $id) { ... on Board { auditTrail(first: 50) { nodes {
    changes { isShown rowKind fields { name after } } } } } } }`;
  for (const [words, subject, sees] of await everybody()) {
    const { data } = await tried.panboard.graph(subject, text, { id: idOfBoard(given.board) });
    const told = JSON.stringify(data);
    const reads = words === "a business manager" || words === "a chair";
    expect({ words, told: told.includes('auditTrail":{') }).toEqual({ words, told: reads });
    if (!reads || sees === "NOTHING") expect(told).not.toMatch(/of (GROUP|RESTRICTED|BOARD)|Item proposed/);
  }
});

const orderText = `mutation ($input: OrderAgendaInput!) { orderAgenda(input: $input) {
  meeting { id } userErrors { path message } } }`;

test("an order with an item that can't be seen is refused in the words of one that does not exist", async () => {
  const { database } = tried.panboard;
  const theirs = encodeRowId("AgendaItem", await givenAgendaItem(database, tried.places.neighbour));
  const other = encodeRowId("AgendaItem", await givenAgendaItem(database, tried.places.board));
  const { regionId, bodyId } = given.board;
  const nothing = encodeRowId("AgendaItem", { regionId, bodyId, id: randomUUID() });
  const manager = await tried.somebody("BUSINESS_MANAGER");
  const { id: meeting } = asSeen(await givenMeeting(database, given.board));
  const told = async (item: string) => {
    const input = { meeting, expectedItems: [], items: [item] };
    const { data, errors } = await tried.panboard.graph(manager, orderText, { input });
    expect(errors).toBeUndefined();
    return data?.orderAgenda;
  };
  const none = await told(nothing);
  expect(none).toEqual({
    meeting: null,
    userErrors: [{ path: "items.0", message: "This is none of the items of this agenda." }],
  });
  for (const item of [theirs, other, given.items.RESTRICTED, "nothing"]) expect(await told(item)).toEqual(none);
});

test("whoever may not write agendas is refused a change of an item that they see in the bytes of one that they do not", async () => {
  const member = await onSeat("MEMBER", given.seat);
  const text = `mutation ($input: ChangeAgendaItemInput!) { changeAgendaItem(input: $input) { item { id } } }`;
  const told = async (id: string) => {
    const { data, errors = [] } = await tried.panboard.graph(member, text, {
      input: { id, expectedVersion: 1, title: "Mine" },
    });
    return { data, errors: errors.map(({ message, extensions: { code } }) => ({ message, code })) };
  };
  const { regionId, bodyId } = given.board;
  const none = await told(encodeRowId("AgendaItem", { regionId, bodyId, id: randomUUID() }));
  expect(none).toMatchObject({ errors: [{ code: "FORBIDDEN" }] });
  for (const level of levels) expect(await told(given.items[level])).toEqual(none);
});
