import { givenBoard } from "../bodies/given-board";
import { givenPartner } from "../partners/given-partner";
import { givenContribution, givenContributionEvent, givenContributionRemark } from "./given-contribution";
import { asSeen } from "../../testing/define-sample";
import { seen, useContributions } from "./testing/use-contributions";

const contributions = useContributions();
const { panboard, send, add, read, givenPayer, refusalOf, somebody } = contributions;

test("what an agency writes is read by the board's people and that agency alone", async () => {
  const [payer, neighbour] = [await givenPayer(), await givenPayer()];
  const [officer, client, other] = [
    await somebody("AGENCY_OFFICER", payer.slug),
    await somebody("AGENCY_CLIENT", payer.slug),
    await somebody("AGENCY_OFFICER", neighbour.slug),
  ];
  const made = await add({ agency: payer.slug });
  const input = { contribution: made.id, text: " We pay after the half year.\nHalf of it. " };
  expect((await send("remarkOnContribution", input, officer)).userErrors).toEqual([]);
  const texts = async (subject?: string) => (await read(made.id, subject))?.remarks.map(({ text }) => text);
  const said = ["We pay after the half year.\nHalf of it."];
  expect(await texts()).toEqual(said);
  expect(await texts(officer)).toEqual(said);
  expect(await texts(client)).toEqual(said);
  expect(await texts(await somebody("FINANCE_OFFICER"))).toEqual(said);
  expect(await read(made.id, other)).toBeNull();
  expect(await refusalOf("remarkOnContribution", input, other)).toBe("NOT_FOUND");
});

test("a remark says something that can be seen", async () => {
  const { id: contribution } = await add();
  for (const text of ["", " \n ", "x".repeat(1_001), "hidden\u202eword"]) {
    const { row, userErrors } = await send("remarkOnContribution", { contribution, text });
    expect({ row, paths: [...new Set(userErrors.map(({ path }) => path))] }).toEqual({ row: null, paths: ["text"] });
  }
});

test("an agency takes its own remarks away and brings them back, and leaves what the board did", async () => {
  const { slug } = await givenPayer();
  const officer = await somebody("AGENCY_OFFICER", slug);
  const { id: contribution } = await add({ agency: slug });
  const { row: own } = await send("remarkOnContribution", { contribution, text: "Ours." }, officer);
  const { row: boards } = await send("remarkOnContribution", { contribution, text: "The board’s." });
  if (!own || !boards) throw new Error("The remarks were not kept.");
  const removed = await send("removeRemark", seen(own), officer);
  expect(removed.contribution?.remarks.map(({ text }) => text)).toEqual(["The board’s."]);
  expect((await send("restoreRemark", { id: own.id, expectedVersion: 2 }, officer)).userErrors).toEqual([]);
  const kept = [{ path: "id", message: expect.stringContaining("The board wrote this"), code: "BAD_USER_INPUT" }];
  expect((await send("removeRemark", seen(boards), officer)).userErrors).toEqual(kept);
  await send("removeRemark", { id: own.id, expectedVersion: 3 });
  expect((await send("restoreRemark", { id: own.id, expectedVersion: 4 }, officer)).userErrors).toEqual(kept);
  expect((await send("restoreRemark", { id: own.id, expectedVersion: 4 })).userErrors).toEqual([]);
});

test("an agency keeps no money, and changes no contribution", async () => {
  const { slug } = await givenPayer();
  const officer = await somebody("AGENCY_OFFICER", slug);
  const made = await add({ agency: slug });
  const { id: contribution } = made;
  for (const [mutation, input] of [
    ["addReceipt", { contribution, on: "2023-08-01", amount: "1.00" }],
    ["addInvoice", { contribution, on: "2023-08-01", amount: "1.00" }],
    ["setContributionStatus", { ...seen(made), status: "CONFIRMED", on: "2023-08-01" }],
    ["changeContribution", { ...seen(made), amount: "1.00" }],
  ] as const) {
    expect(await refusalOf(mutation, input, officer)).toBe("FORBIDDEN");
  }
});

test("an agency reads what happened to its own contributions on all its boards, and nothing of others", async () => {
  const { id: agencyId, slug } = await givenPayer();
  const boards = [contributions.board(), await givenBoard(panboard.database, contributions.board().regionId)];
  for (const board of boards.slice(1)) await givenPartner(panboard.database, board, { agencyId });
  const own: string[] = [];
  for (const board of boards) {
    const line = await givenContribution(panboard.database, board, { agencyId });
    const part = { contributionId: line.id, agencyId, recordedOn: line.recordedOn };
    await givenContributionEvent(panboard.database, board, part);
    await givenContributionRemark(panboard.database, board, part);
    own.push(asSeen(line).id);
    await givenContributionRemark(panboard.database, board);
    await givenContributionEvent(panboard.database, board);
  }
  const officer = await somebody("AGENCY_OFFICER", slug);
  const text = `{ agency(id: "${slug}") { contributions { nodes { id events { kind amount } remarks { text } } } }
    ${boards.map(({ slug: name }, index) => `b${index}: board(slug: "${name}") { contributions { nodes { id } } }`).join(" ")} }`;
  const { data, errors } = await panboard.graph(officer, text);
  expect(errors).toBeUndefined();
  const told = { events: [{ kind: "RECEIPT", amount: "100.00" }], remarks: [{ text: "We pay after the half year." }] };
  const { agency, ...ofBoards } = data as Record<string, { contributions: { nodes: { id: string }[] } }>;
  expect(new Set(agency?.contributions.nodes)).toEqual(new Set(own.map((id) => ({ id, ...told }))));
  expect(Object.values(ofBoards).map(({ contributions: { nodes } }) => nodes)).toEqual(own.map((id) => [{ id }]));
});
