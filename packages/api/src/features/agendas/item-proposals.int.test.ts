import type { GivenBoard } from "../../testing/define-fact";
import { asSeen } from "../../testing/define-sample";
import { somebodyOn } from "../../testing/somebody-on";
import { usePanboard } from "../../testing/use-panboard";
import { givenBoard } from "../bodies/given-board";
import { givenGroup } from "../groups/given-group";
import type { Group } from "../groups";
import { givenMeeting } from "../meetings/given-meeting";
import { givenPerson, givenPersonAccount } from "../people/given-person";
import { givenRegion } from "../regions/given-region";
import { givenSeat, givenSeatHolder } from "../seats/given-seat";

const panboard = usePanboard();
let board: GivenBoard;
let group: Group;
let manager: string;
let member: string;
let other: string;

beforeAll(async () => {
  const { database } = panboard;
  board = await givenBoard(database, await givenRegion(database));
  group = await givenGroup(database, board);
  manager = await somebodyOn(panboard, "BUSINESS_MANAGER", board);
  [member, other] = [await onGroup(), await onGroup()];
});

/** A new member of the board who holds a seat on the group. */
async function onGroup(): Promise<string> {
  const { database, config } = panboard;
  const subject = await somebodyOn(panboard, "MEMBER", board);
  const { id: personId } = await givenPerson(database, board);
  await givenPersonAccount(database, board, { personId, issuer: config.identity.issuer, subject });
  const { id: seatId } = await givenSeat(database, board, { groupId: group.id, groupName: group.name });
  await givenSeatHolder(database, board, { personId, seatId });
  return subject;
}

interface Answer {
  readonly proposal: { readonly id: string; readonly version: number; readonly [field: string]: unknown } | null;
  readonly userErrors: readonly { readonly path: string; readonly message: string }[];
}

async function send(subject: string, mutation: string, input: object, type = mutation): Promise<Answer> {
  const name = `${type.charAt(0).toUpperCase()}${type.slice(1)}Input`;
  const text = `mutation ($input: ${name}!) { answer: ${mutation}(input: $input) {
    proposal { id version title status answer own seat { post } meeting { id } item { title number minutes confidentiality } }
    userErrors { path message } } }`;
  const { data, errors } = await panboard.graph(subject, text, { input });
  expect(errors).toBeUndefined();
  return data?.answer as Answer;
}

const said = { title: "Early help", purpose: "CHALLENGE", minutes: 15 };
const propose = (subject: string, input: object = {}) =>
  send(subject, "proposeItem", { group: asSeen(group).id, ...said, ...input });
const paths = ({ userErrors }: Answer): string[] => userErrors.map(({ path }) => path);
const meetingOn = async (recordedOn: string, more: object = {}): Promise<string> =>
  asSeen(
    await givenMeeting(panboard.database, board, { groupId: group.id, groupName: group.name, recordedOn, ...more }),
  ).id;

/** What is proposed for a meeting, as somebody sees it. */
async function openFor(subject: string, id: string): Promise<string[]> {
  const text = `query ($id: ID!) { node(id: $id) { ... on Meeting { itemProposals { id } } } }`;
  const { data } = await panboard.graph(subject, text, { id });
  return (data as { node: { itemProposals: { id: string }[] } }).node.itemProposals.map((one) => one.id);
}

test("who sits on a group proposes for its next meeting, and sees the item that the board makes of it, and its answer", async () => {
  const meeting = await meetingOn("2099-01-13");
  const { proposal } = await propose(member);
  expect(proposal).toMatchObject({ status: "PROPOSED", own: true, meeting: null, item: null });
  expect(await openFor(other, meeting)).toContain(proposal?.id);
  expect(await openFor(manager, await meetingOn("2025-01-14"))).not.toContain(proposal?.id);
  const accepted = { id: proposal?.id, expectedVersion: 1, meeting, answer: "It comes first." };
  expect((await send(manager, "acceptProposal", accepted)).proposal).toMatchObject({
    ...{ status: "ACCEPTED", answer: "It comes first.", own: false, meeting: { id: meeting } },
    item: { title: "Early help", number: 1, minutes: 15, confidentiality: "GROUP" },
  });
  const { data } = await panboard.graph(
    member,
    `query ($id: ID!) { node(id: $id) { ... on ItemProposal { answer item { title } } } }`,
    { id: proposal?.id },
  );
  expect(data).toEqual({ node: { answer: "It comes first.", item: { title: "Early help" } } });
  expect(await openFor(member, meeting)).not.toContain(proposal?.id);
});

test("a proposal is changed, withdrawn and brought back by whoever made it, until it has its answer", async () => {
  const { proposal } = await propose(member, { meeting: await meetingOn("2099-02-10") });
  const id = proposal?.id;
  const own = await send(member, "changeProposal", { id, expectedVersion: 1, title: "Other", meeting: null });
  expect(own.proposal).toMatchObject({ title: "Other", meeting: null });
  expect(paths(await send(other, "changeProposal", { id, expectedVersion: 2, title: "Mine" }))).toEqual(["id"]);
  expect(paths(await send(other, "withdrawProposal", { id, expectedVersion: 2 }, "proposalVersion"))).toEqual(["id"]);
  expect(
    (await send(member, "withdrawProposal", { id, expectedVersion: 2 }, "proposalVersion")).proposal,
  ).not.toBeNull();
  expect(paths(await send(other, "restoreProposal", { id, expectedVersion: 3 }, "proposalVersion"))).toEqual(["id"]);
  expect((await send(member, "restoreProposal", { id, expectedVersion: 3 }, "proposalVersion")).proposal?.version).toBe(
    4,
  );
  const declined = await send(manager, "declineProposal", {
    id,
    expectedVersion: 4,
    answer: "It was discussed in March.",
  });
  expect(declined.proposal).toMatchObject({ status: "DECLINED", answer: "It was discussed in March." });
  const meeting = await meetingOn("2099-03-10");
  for (const answer of [
    await send(member, "changeProposal", { id, expectedVersion: 5, title: "Again" }),
    await send(member, "withdrawProposal", { id, expectedVersion: 5 }, "proposalVersion"),
    await send(manager, "declineProposal", { id, expectedVersion: 5, answer: "No" }),
    await send(manager, "acceptProposal", { id, expectedVersion: 5, meeting }),
  ])
    expect(paths(answer)).toEqual(["id"]);
});

test("nothing is proposed for a group that one does not sit on, in the words of one that does not exist", async () => {
  const elsewhere = asSeen(await givenGroup(panboard.database, board)).id;
  const none = await propose(member, { group: elsewhere });
  expect(paths(none)).toEqual(["group"]);
  const subject = await somebodyOn(panboard, "MEMBER", board);
  expect(await propose(subject)).toEqual(none);
});

test("a group says who sits on it to them alone", async () => {
  const sits = async (subject: string): Promise<unknown> => {
    const text = `query ($id: ID!) { node(id: $id) { ... on Group { viewerSits } } }`;
    return (await panboard.graph(subject, text, { id: asSeen(group).id })).data;
  };
  expect(await sits(member)).toEqual({ node: { viewerSits: true } });
  for (const subject of [manager, await somebodyOn(panboard, "MEMBER", board)])
    expect(await sits(subject)).toEqual({ node: { viewerSits: false } });
});

test("nothing is proposed for a meeting that was held or cancelled, or is of another group", async () => {
  const cancelled = { cancelledOn: "2025-06-01", cancelReason: "Snow" };
  const meetings = [
    await meetingOn("2025-02-11"),
    await meetingOn("2099-04-14", cancelled),
    asSeen(await givenMeeting(panboard.database, board, { recordedOn: "2099-04-14" })).id,
  ];
  for (const meeting of meetings) expect(paths(await propose(member, { meeting }))).toEqual(["meeting"]);
  const { proposal } = await propose(member);
  const accept = { id: proposal?.id, expectedVersion: 1 };
  for (const meeting of meetings.slice(1)) {
    expect(paths(await send(manager, "acceptProposal", { ...accept, meeting }))).toEqual(["meeting"]);
  }
});
