import { listStatements } from "../../testing/list-statements";
import { unique } from "../../testing/define-fact";
import { givenAlias } from "../agencies/given-alias";
import { givenAgency } from "../agencies/given-agency";
import { givenPartner } from "../partners/given-partner";
import { dayInLondon } from "../statements";
import { givenContribution, givenContributionEvent } from "./given-contribution";
import { seen, type ToldContribution, useContributions } from "./testing/use-contributions";

const contributions = useContributions();
const { panboard, send, add, read, givenPayer } = contributions;

const history = (row: ToldContribution | null): unknown =>
  row?.events.map(({ kind, on, status, amount }) => [kind, on, status, amount]);

test("an agency's contribution is requested, confirmed, invoiced and received", async () => {
  const { slug } = await givenPayer();
  const made = await add({ agency: slug, amount: null });
  expect(made).toMatchObject({ version: 1, payer: slug, agency: { slug }, statusOn: "2023-04-01", owing: null });
  const { contribution: confirmed } = await send("setContributionStatus", {
    ...seen(made),
    status: "CONFIRMED",
    on: "2023-05-02",
    amount: "1500.50",
  });
  expect(confirmed).toMatchObject({ version: 2, status: "CONFIRMED", owing: "1500.50", owingSince: "2023-05-02" });
  const { id: contribution } = made;
  const invoice = { contribution, on: "2023-06-01", amount: "1500.50", due: "2023-07-01", reference: " INV 7" };
  expect((await send("addInvoice", invoice)).contribution).toMatchObject({
    due: "2023-07-01",
    owingSince: "2023-07-01",
  });
  const part = await send("addReceipt", { contribution, on: "2023-08-01", amount: "500.00" });
  expect(part.contribution).toMatchObject({ status: "CONFIRMED", received: "500.00", owing: "1000.50" });
  const rest = await send("addReceipt", { contribution, on: "2023-09-01", amount: "1000.50", reference: "BACS" });
  expect(rest.contribution).toMatchObject({
    status: "RECEIVED",
    statusOn: "2023-09-01",
    owing: "0.00",
    owingSince: null,
  });
  expect(history(rest.contribution)).toEqual([
    ["STATUS", "2023-09-01", "RECEIVED", "1500.50"],
    ["RECEIPT", "2023-09-01", null, "1000.50"],
    ["RECEIPT", "2023-08-01", null, "500.00"],
    ["INVOICE", "2023-06-01", null, "1500.50"],
    ["STATUS", "2023-05-02", "CONFIRMED", "1500.50"],
    ["STATUS", "2023-04-01", "REQUESTED", null],
  ]);
});

test("a receipt that is undone makes it confirmed again, and one that is brought back received", async () => {
  const { id: contribution } = await add();
  const { row } = await send("addReceipt", { contribution, on: "2023-08-01", amount: "1000.00" });
  if (!row) throw new Error("The receipt was not kept.");
  const removed = await send("removeContributionEvent", seen(row));
  const today = dayInLondon(new Date());
  expect(removed.contribution).toMatchObject({
    status: "CONFIRMED",
    statusOn: today,
    received: "0.00",
    owing: "1000.00",
  });
  const back = await send("restoreContributionEvent", { id: row.id, expectedVersion: 2 });
  expect(back.contribution).toMatchObject({ status: "RECEIVED", statusOn: today, received: "1000.00" });
});

test("an invoice leaves a due day that was known as it is, and is removed and brought back", async () => {
  const { id: contribution } = await add({ due: "2023-05-01" });
  const invoice = { contribution, on: "2023-06-01", amount: "1000.00", due: "2023-07-01" };
  const { row, contribution: told } = await send("addInvoice", invoice);
  if (!row) throw new Error("The invoice was not kept.");
  expect(told?.due).toBe("2023-05-01");
  const removed = await send("removeContributionEvent", seen(row));
  expect(removed.contribution?.events.map(({ kind }) => kind)).toEqual(["STATUS"]);
  const back = await send("restoreContributionEvent", { id: row.id, expectedVersion: 2 });
  expect(back.contribution?.events.map(({ kind }) => kind)).toEqual(["INVOICE", "STATUS"]);
});

test("another amount stays in its history, and what is left out stays", async () => {
  const made = await add({ note: "First half." });
  const { contribution } = await send("changeContribution", { ...seen(made), amount: "1200.00", due: "2023-09-30" });
  expect(contribution).toMatchObject({ amount: "1200.00", due: "2023-09-30", note: "First half.", payer: made.payer });
  const today = dayInLondon(new Date());
  expect(history(contribution)).toEqual([
    ["STATUS", today, "REQUESTED", "1200.00"],
    ["STATUS", "2023-04-01", "REQUESTED", "1000.00"],
  ]);
  const receipt = await send("addReceipt", { contribution: made.id, on: "2023-08-01", amount: "1100.00" });
  const { contribution: less } = await send("changeContribution", {
    ...seen(receipt.contribution ?? made),
    amount: "1100.00",
    note: null,
  });
  expect(less).toMatchObject({ status: "RECEIVED", statusOn: today, owing: "0.00", note: null });
  const { contribution: more } = await send("changeContribution", { ...seen(less ?? made), amount: "1100.01" });
  expect(more).toMatchObject({ status: "CONFIRMED", owing: "0.01" });
});

test("what is given in kind has a worth, and owes nothing", async () => {
  const made = await add({ kind: "IN_KIND", amount: null, worth: "300.00", status: "CONFIRMED" });
  expect(made).toMatchObject({ amount: null, worth: "300.00", owing: "0.00", owingSince: null });
});

test("a removed contribution comes back with its history, in its order", async () => {
  const made = await add();
  const steps = ["AGREED", "TO_BE_CONFIRMED", "CONFIRMED"];
  let last = made;
  for (const status of steps) {
    const on = "2023-05-02";
    last = (await send("setContributionStatus", { ...seen(last), status, on })).contribution ?? last;
  }
  await send("removeContribution", seen(last));
  expect(await read(made.id)).toBeNull();
  const { contribution } = await send("restoreContribution", { id: made.id, expectedVersion: 5 });
  expect(contribution?.events.map(({ status }) => status)).toEqual([...steps.toReversed(), "REQUESTED"]);
});

describe("a printed name", () => {
  test("takes the agency or the group that it is mapped to, and stays unmapped otherwise", async () => {
    const { id, slug } = await givenPayer();
    const [one, other] = [unique("Printed"), unique("Printed")];
    await givenAlias(panboard.database, contributions.board(), { name: one, agencyId: id });
    await givenAlias(panboard.database, contributions.board(), { name: other, agencyId: null, payerGroup: "Schools" });
    expect(await add({ payer: one })).toMatchObject({ payer: one, agency: { slug }, payerGroup: null });
    expect(await add({ payer: other })).toMatchObject({ payer: other, agency: null, payerGroup: "Schools" });
    expect(await add()).toMatchObject({ agency: null, payerGroup: null });
  });

  test("is mapped later, and its agency then reads what happened before", async () => {
    const { slug } = await givenPayer();
    const officer = await contributions.somebody("AGENCY_OFFICER", slug);
    const made = await add();
    const { row } = await send("addReceipt", { contribution: made.id, on: "2023-08-01", amount: "10.00" });
    const undone = await send("addReceipt", { contribution: made.id, on: "2023-08-01", amount: "20.00" });
    if (!undone.row || !row) throw new Error("The receipts were not kept.");
    await send("removeContributionEvent", seen(undone.row));
    expect(await read(made.id, officer)).toBeNull();
    const { contribution, userErrors } = await send("changeContribution", { ...seen(made), agency: slug });
    expect(userErrors).toEqual([]);
    expect(contribution).toMatchObject({ payer: made.payer, agency: { slug } });
    await send("restoreContributionEvent", { id: undone.row.id, expectedVersion: 2 });
    expect(history(await read(made.id, officer))).toEqual([
      ["RECEIPT", "2023-08-01", null, "20.00"],
      ["RECEIPT", "2023-08-01", null, "10.00"],
      ["STATUS", "2023-04-01", "REQUESTED", "1000.00"],
    ]);
  });
});

test("an agency pays whose place, or that of one merged with it, is in the year for a day", async () => {
  const [root, merged] = [
    await givenAgency(panboard.database, contributions.board()),
    await givenAgency(panboard.database, contributions.board()),
  ];
  const place = { agencyId: root.id, fromDay: "2024-03-31", untilDay: "2024-03-31" };
  await givenPartner(panboard.database, contributions.board(), place);
  expect(await add({ agency: root.slug })).toMatchObject({ agency: { slug: root.slug } });
  const gone = await givenAgency(panboard.database, contributions.board(), { mergedIntoId: merged.id });
  await givenPartner(panboard.database, contributions.board(), { agencyId: gone.id, untilDay: "2023-04-01" });
  expect(await add({ agency: gone.slug })).toMatchObject({ agency: { slug: merged.slug }, payer: merged.slug });
});

test("the chase list has what is still to come, by how much and since when", async () => {
  const words = unique("Chased");
  const chased = (input: object, name: string) => add({ payer: `${words} ${name}`, ...input });
  await chased({ amount: "300.00", statusOn: "2023-04-03" }, "by status");
  const invoiced = await chased({ amount: "200.00" }, "by invoice");
  await send("addInvoice", { contribution: invoiced.id, on: "2023-04-02", amount: "100.00" });
  await send("addInvoice", { contribution: invoiced.id, on: "2023-06-02", amount: "100.00" });
  await chased({ amount: "100.00", due: "2023-04-01", statusOn: "2023-04-20" }, "by due day");
  await chased({ amount: null, statusOn: "2023-04-04" }, "not known");
  await chased({ status: "RECEIVED", due: "2023-04-01" }, "received");
  const ask = async (args: string): Promise<string[]> => {
    const text = `{ board(slug: "${contributions.board().slug}") { contributions(search: "${words}", ${args}) { nodes { payer } } } }`;
    const { data, errors } = await panboard.graph(contributions.manager(), text);
    expect(errors).toBeUndefined();
    const { nodes } = (data as { board: { contributions: { nodes: { payer: string }[] } } }).board.contributions;
    return nodes.map(({ payer }) => payer.slice(words.length + 1));
  };
  const byDay = ["by due day", "by invoice", "by status", "not known"];
  expect(await ask(`owing: true, sort: "owingSince"`)).toEqual(byDay);
  expect(await ask(`owing: true, sort: "owing"`)).toEqual(["by status", "by invoice", "by due day", "not known"]);
  expect(await ask(`owing: true, sort: "since"`)).toEqual(["by invoice", "by status", "not known", "by due day"]);
  expect((await ask(`owing: true, sort: "due"`))[0]).toBe("by due day");
  expect(await ask("owing: false")).toEqual(["received"]);
  expect(await ask("overdue: true")).toEqual(["by due day"]);
});

test("the statements of a list do not grow with its rows", async () => {
  const board = contributions.board();
  for (let count = 0; count < 8; count += 1) {
    const { id, agencyId, recordedOn } = await givenContribution(panboard.database, board);
    await givenContributionEvent(panboard.database, board, { contributionId: id, agencyId, recordedOn });
  }
  const ask = (first: number) =>
    listStatements(() =>
      panboard.graph(
        contributions.manager(),
        `query ($first: Int!) { board(slug: "${board.slug}") { contributions(first: $first) { totalCount nodes {
           payer agency { name } received owing owingSince budget { year } events { kind on } remarks { text } } } } }`,
        { first },
      ),
    );
  await ask(20);
  const [few, many] = [await ask(2), await ask(8)];
  expect(many.map(({ name }) => name).sort()).toEqual(few.map(({ name }) => name).sort());
});
