import { randomUUID } from "node:crypto";
import type { Role } from "@panboard/shared";
import { encodeRowId } from "../../packages/api/src/db/row-id";
import type { Action } from "../../packages/api/src/features/actions";
import { givenAction } from "../../packages/api/src/features/actions/given-action";
import { givenAgency } from "../../packages/api/src/features/agencies/given-agency";
import { type AgendaItem, Confidentiality } from "../../packages/api/src/features/agendas";
import { givenAgendaItem } from "../../packages/api/src/features/agendas/given-agenda-item";
import type { Decision, Vote } from "../../packages/api/src/features/decisions";
import { givenDecision, givenVote } from "../../packages/api/src/features/decisions/given-decision";
import type { Meeting } from "../../packages/api/src/features/meetings";
import { givenMeeting } from "../../packages/api/src/features/meetings/given-meeting";
import { givenPartner } from "../../packages/api/src/features/partners/given-partner";
import { givenPerson, givenPersonAccount } from "../../packages/api/src/features/people/given-person";
import type { Seat } from "../../packages/api/src/features/seats";
import { givenSeat, givenSeatHolder } from "../../packages/api/src/features/seats/given-seat";
import { giveGrant } from "../../packages/api/src/identity/grants";
import { asSeen, idOfBoard } from "../../packages/api/src/testing/define-sample";
import { readsAt } from "./recorded-reads";
import { useRoles } from "./use-roles";

const tried = useRoles();
const { panboard } = tried;

type Level = keyof typeof Confidentiality;
interface Under {
  readonly item: AgendaItem;
  readonly decision: Decision;
  readonly vote: Vote;
  readonly action: Action;
}

const levels: readonly Level[] = ["BOARD", "GROUP", "RESTRICTED"];
const under = {} as Record<Level, Under>;
let meeting: Meeting;
let later: Meeting;
let named: Seat;
let officer: string;
let agencyId: string;

beforeAll(async () => {
  const { database } = panboard;
  const { board } = tried.places;
  meeting = await givenMeeting(database, board);
  const { id: meetingId, groupId, groupName, recordedOn } = meeting;
  later = await givenMeeting(database, board, { groupId, groupName, recordedOn: "2025-09-08" });
  named = await givenSeat(database, board, { groupId, groupName });
  const agency = await givenAgency(database, board);
  await givenPartner(database, board, { agencyId: agency.id });
  agencyId = encodeRowId("Agency", agency);
  officer = randomUUID();
  const regionSlug = await slugOfRegion(board.regionId);
  await giveGrant(database, {
    ...{ role: "AGENCY_OFFICER", issuer: panboard.config.identity.issuer, subject: officer },
    on: `${regionSlug}/${agency.slug}`,
  });
  for (const level of levels) {
    const readers = {
      confidentiality: Confidentiality[level],
      readerSeatIds: level === "RESTRICTED" ? [named.id] : [],
    };
    const of = { meetingId, groupId, recordedOn, ...readers };
    const item = await givenAgendaItem(database, board, of);
    const text = `Kept ${level.toLowerCase()}`;
    const decision = await givenDecision(database, board, { ...of, itemId: item.id, text });
    const { id: seatId } = await givenSeat(database, board, { groupId, groupName });
    const vote = await givenVote(database, board, {
      ...{ decisionId: decision.id, groupId, recordedOn, seatId, ...readers },
    });
    const action = await givenAction(database, board, {
      ...{ ...of, groupName, itemId: item.id, agencyId: agency.id, text },
    });
    under[level] = { item, decision, vote, action };
  }
});

async function slugOfRegion(regionId: string): Promise<string | undefined> {
  const backup = await panboard.connect("backup");
  const { rows } = await backup.query<{ slug: string }>("select slug from region where region_id = $1", [regionId]);
  await backup.end();
  return rows[0]?.slug;
}

/** Somebody new with a role on the board, who holds a seat. */
async function holderOf(role: Role, { id: seatId }: Pick<Seat, "id">): Promise<string> {
  const { database, config } = panboard;
  const { board } = tried.places;
  const subject = randomUUID();
  await tried.grant(role, subject);
  const { id: personId } = await givenPerson(database, board);
  await givenSeatHolder(database, board, { seatId, personId });
  await givenPersonAccount(database, board, { personId, issuer: config.identity.issuer, subject });
  return subject;
}

const onGroup = (): Promise<Seat> => {
  const { groupId, groupName } = meeting;
  return givenSeat(panboard.database, tried.places.board, { groupId, groupName });
};

/** Who is tried: of which levels they read what was decided, and of which they read actions. */
const people: readonly {
  readonly words: string;
  readonly subject: () => Promise<string> | string;
  readonly decisions: readonly Level[];
  readonly actions: readonly Level[];
}[] = [
  ...(["BUSINESS_MANAGER", "COORDINATOR", "CHAIR", "SCRUTINEER", "CDOP_COORDINATOR"] as const).map((role) => ({
    ...{ words: role, subject: () => tried.somebody(role), decisions: levels, actions: levels },
  })),
  ...(["QUALITY_OFFICER", "FINANCE_OFFICER", "TRAINING_OFFICER", "MEMBER", "OBSERVER"] as const).map(
    (role): (typeof people)[number] => ({
      ...{ words: role, subject: () => tried.somebody(role), decisions: ["BOARD"], actions: ["BOARD"] },
    }),
  ),
  {
    ...{ words: "INSPECTOR", subject: () => tried.somebody("INSPECTOR") },
    ...{ decisions: ["BOARD", "GROUP"], actions: ["BOARD", "GROUP"] },
  },
  {
    words: "a member of the group",
    subject: async () => holderOf("MEMBER", await onGroup()),
    ...{ decisions: ["BOARD", "GROUP"], actions: ["BOARD", "GROUP"] },
  },
  {
    words: "an observer on the group",
    subject: async () => holderOf("OBSERVER", await onGroup()),
    ...{ decisions: ["BOARD", "GROUP"], actions: ["BOARD", "GROUP"] },
  },
  {
    words: "a member of another group",
    subject: async () => holderOf("MEMBER", await givenSeat(panboard.database, tried.places.board)),
    ...{ decisions: ["BOARD"], actions: ["BOARD"] },
  },
  {
    words: "who holds the named seat",
    subject: () => holderOf("MEMBER", named),
    ...{ decisions: levels, actions: levels },
  },
  { words: "the agency's officer", subject: () => officer, decisions: [], actions: ["BOARD", "GROUP"] },
  { words: "another agency's officer", subject: () => tried.somebody("AGENCY_OFFICER"), decisions: [], actions: [] },
  { words: "REGIONAL_ANALYST", subject: () => tried.somebody("REGIONAL_ANALYST"), decisions: [], actions: [] },
  ...(["neighbour", "far"] as const).map((at) => ({
    words: `the business manager of a ${at} board`,
    subject: () => tried.somebody("BUSINESS_MANAGER", at),
    decisions: [],
    actions: [],
  })),
];

const wordsOf = (level: Level): string => `Kept ${level.toLowerCase()}`;

/** The texts that an answer tells, once each, in the order of the levels. */
function told(answer: unknown): Level[] {
  const text = JSON.stringify(answer);
  return levels.filter((level) => text.includes(wordsOf(level)));
}

async function ask(subject: string, text: string, variables: object): Promise<unknown> {
  return (await panboard.graph(subject, text, variables)).data;
}

test("T25 decisions, votes and actions are read by who reads their item, by every path, and leave no trace elsewhere", async () => {
  const body = idOfBoard(tried.places.board);
  for (const { words, subject: find, decisions, actions } of people) {
    const subject = await find();
    const node = "query ($id: ID!) { node(id: $id) { id } }";
    const seen = async (kind: "decision" | "vote" | "action"): Promise<Level[]> => {
      const found: Level[] = [];
      for (const level of levels) {
        const { id } = asSeen(under[level][kind]);
        const answer = (await ask(subject, node, { id })) as { node: object | null } | null;
        if (answer?.node) found.push(level);
      }
      return found;
    };
    const hanging = `query ($id: ID!) { node(id: $id) { ... on Meeting {
      decisions { text item { decisions { text } } votes { decision { text } } } } } }`;
    const raised = "query ($id: ID!) { node(id: $id) { ... on Meeting { actions { text } } } }";
    const arising = "query ($id: ID!) { node(id: $id) { ... on Meeting { mattersArising { text } } } }";
    const listed = (search: string): string =>
      `query ($id: ID!) { node(id: $id) { ... on Body { actions${search} { totalCount nodes { text } } } } }`;
    const all = (await ask(subject, listed(""), { id: body })) as {
      node: { actions: { totalCount: number } | null } | null;
    };
    const ofAgency = "query ($id: ID!) { node(id: $id) { ... on Agency { actions { nodes { text } } } } }";
    const exported = await fetch(`${panboard.url}/exports/actions?body=${encodeURIComponent(body)}`, {
      headers: { authorization: `Bearer ${await panboard.tokenOfAny(subject)}` },
    });
    // An agency's people read no meeting.
    const atMeetings = decisions.length === 0 ? [] : actions;
    expect({
      words,
      decision: await seen("decision"),
      vote: await seen("vote"),
      action: await seen("action"),
      hanging: told(await ask(subject, hanging, { id: asSeen(meeting).id })),
      raised: told(await ask(subject, raised, { id: asSeen(meeting).id })),
      arising: told(await ask(subject, arising, { id: asSeen(later).id })),
      listed: told(all),
      searched: told(await ask(subject, listed('(search: "kept")'), { id: body })),
      count: all.node?.actions?.totalCount ?? 0,
      ofAgency: told(await ask(subject, ofAgency, { id: agencyId })),
      exported: told(await exported.text()),
    }).toEqual({
      ...{ words, decision: decisions, vote: decisions, action: actions, hanging: decisions },
      ...{ raised: atMeetings, arising: atMeetings, listed: actions, searched: actions },
      ...{ count: actions.length, ofAgency: actions, exported: actions },
    });
  }
});

test("T25 an action on an item that is not seen is refused as one on no item at all, and on one that is seen it is raised", async () => {
  const raise = async (subject: string, item: string): Promise<object> => {
    const { data, errors = [] } = await panboard.graph(
      subject,
      `mutation ($input: RaiseActionInput!) { raiseAction(input: $input) { action { confidentiality } userErrors { path } } }`,
      { input: { meeting: asSeen(meeting).id, item, text: "Look again.", agency: agencyId, due: "2025-07-01" } },
    );
    return { data, told: errors.map(({ message, extensions: { code } }) => ({ message, code })) };
  };
  const quality = await tried.somebody("QUALITY_OFFICER");
  const { regionId, bodyId } = tried.places.board;
  const nothing = await raise(quality, encodeRowId("AgendaItem", { regionId, bodyId, id: randomUUID() }));
  expect(nothing).toMatchObject({ told: [{ code: "NOT_FOUND" }] });
  for (const level of ["GROUP", "RESTRICTED"] as const) {
    expect(await raise(quality, asSeen(under[level].item).id)).toEqual(nothing);
  }
  const made = { data: { raiseAction: { action: { confidentiality: "BOARD" }, userErrors: [] } }, told: [] };
  expect(await raise(quality, asSeen(under.BOARD.item).id)).toEqual(made);
});

test("what is restricted is on record when it is read: the decision, its votes and the action", async () => {
  const subject = await tried.somebody("COORDINATOR");
  const { board } = tried.places;
  const before = (await readsAt(panboard, board)).length;
  const text = `query ($id: ID!) { node(id: $id) { ... on Meeting { decisions { votes { id } } actions { id } } } }`;
  await ask(subject, text, { id: asSeen(meeting).id });
  const [entry] = (await readsAt(panboard, board)).slice(before);
  expect(entry?.read.rows).toEqual({ decision: 1, vote: 1, action: 1 });
  const { decision, vote, action } = under.RESTRICTED;
  expect(new Set(entry?.rowIds)).toEqual(new Set([decision.id, vote.id, action.id]));
});
