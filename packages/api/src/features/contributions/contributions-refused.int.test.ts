import { unique } from "../../testing/define-fact";
import { asSeen, idOfBoard } from "../../testing/define-sample";
import { changeAs, givenViewer } from "../../testing/given-viewer";
import { encodeRowId } from "../../db/row-id";
import { givenAgency } from "../agencies/given-agency";
import { givenAlias } from "../agencies/given-alias";
import { givenBoard } from "../bodies/given-board";
import { Budget, BudgetStatus } from "../money";
import { givenBudget } from "../money/given-budget";
import { givenContribution, givenContributionEvent } from "./given-contribution";
import { seen, useContributions } from "./testing/use-contributions";

const contributions = useContributions();
const { panboard, send, add, usual, expectRefused, givenPayer } = contributions;
const lone = "This day is to come: enter today or a day before.";
const zero = "Enter £0.00 or more.";

test("adding tells every fault at once, each at its field", async () => {
  const { slug } = await givenPayer();
  const both = { agency: slug, payerGroup: "Schools", statusOn: "2099-01-01", amount: "-1.00", worth: "5.00" };
  await expectRefused(
    "addContribution",
    usual(both),
    ["payerGroup", "Give an agency or a group of payers, not both."],
    ["statusOn", lone],
    ["amount", zero],
    ["worth", "What is paid in money has an amount and no worth: leave the worth out."],
  );
  await expectRefused(
    "addContribution",
    usual({ payer: null, kind: "IN_KIND", worth: "-1.00" }),
    ["agency", "Say who pays: an agency, a group of payers, or the payer’s name as printed."],
    ["amount", "What is given in kind has no amount: state what it is worth."],
    ["worth", zero],
  );
  await expectRefused("addContribution", usual({ status: "CONFIRMED", amount: null }), [
    "amount",
    "Enter the amount: what is confirmed or received has one.",
  ]);
  await expectRefused("addContribution", usual({ agency: "nobody" }), [
    "agency",
    "There is no such agency in the region.",
  ]);
  await expectRefused("addContribution", usual({ year: "1931-32" }), [
    "year",
    "There is no budget for 1931-32: open the year first.",
  ]);
});

test("an agency that is no partner in the year pays nothing, whether it is named or printed", async () => {
  const agency = await givenAgency(panboard.database, contributions.board());
  const words = `${agency.name} is no partner of this board in 2023-24: add it as a partner first, or correct the year.`;
  await expectRefused("addContribution", usual({ agency: agency.slug }), ["agency", words]);
  const name = unique("Printed");
  await givenAlias(panboard.database, contributions.board(), { name, agencyId: agency.id });
  await expectRefused("addContribution", usual({ payer: name }), ["payer", words]);
  const made = await add();
  await expectRefused("changeContribution", { ...seen(made), agency: agency.slug }, ["agency", words]);
});

test("a payer has one line of a kind in a year, also once one is brought back", async () => {
  const { slug } = await givenPayer();
  const taken = ["payer", "This payer has a line of this kind in this year already."] as const;
  const made = await add({ agency: slug });
  await expectRefused("addContribution", usual({ agency: slug }), taken);
  await add({ agency: slug, kind: "IN_KIND", amount: null });
  await send("removeContribution", seen(made));
  await add({ agency: slug });
  await expectRefused("restoreContribution", { id: made.id, expectedVersion: 2 }, taken);
});

test("changing tells what is wrong at its field, and gives an agency to an unmapped name alone", async () => {
  const [{ slug }, made] = [await givenPayer(), await add()];
  const mapped = "This line has its payer: an agency is given only to a printed name that stands for nobody yet.";
  for (const said of [{ agency: slug }, { payerGroup: "Schools" }]) {
    const of = await add(said);
    await expectRefused("changeContribution", { ...seen(of), agency: slug }, ["agency", mapped]);
  }
  await expectRefused(
    "changeContribution",
    { ...seen(made), amount: "-0.01", worth: "1.00" },
    ["amount", zero],
    ["worth", "What is paid in money has an amount and no worth: leave the worth out."],
  );
  const { contribution } = await send("addReceipt", { contribution: made.id, on: "2023-08-01", amount: "400.00" });
  const version = seen(contribution ?? made);
  await expectRefused("changeContribution", { ...version, amount: "399.99" }, [
    "amount",
    "£400.00 has come already: enter that or more.",
  ]);
});

test("a status has a day that is not to come and not before the last, and an amount where it is confirmed", async () => {
  const made = await add({ amount: null });
  const needed = "Enter the amount: what is confirmed or received has one.";
  await expectRefused(
    "setContributionStatus",
    { ...seen(made), status: "RECEIVED", on: "2023-03-31" },
    ["on", "The latest status is of 1 April 2023: enter that day or a later one."],
    ["amount", needed],
  );
  await expectRefused("setContributionStatus", { ...seen(made), status: "AGREED", on: "2099-01-01" }, ["on", lone]);
  const { contribution } = await send("setContributionStatus", {
    ...seen(made),
    status: "CONFIRMED",
    on: "2023-04-01",
    amount: "5.00",
  });
  await expectRefused("changeContribution", { ...seen(contribution ?? made), amount: null }, ["amount", needed]);
});

test("an invoice and a receipt say how much, when, and no more than is to come", async () => {
  const { id: contribution } = await add();
  await expectRefused(
    "addInvoice",
    { contribution, on: "2099-01-01", amount: "0.00", due: "2023-01-01" },
    ["amount", "Enter more than £0.00."],
    ["on", lone],
    ["due", "An invoice is due on the day of the invoice or later."],
  );
  await send("addReceipt", { contribution, on: "2023-08-01", amount: "400.00" });
  const rest = "Only £600.00 is still to come: correct the receipt, or the amount of the contribution.";
  await expectRefused("addReceipt", { contribution, on: "2023-08-01", amount: "600.01" }, ["amount", rest]);
  const { row } = await send("addReceipt", { contribution, on: "2023-08-01", amount: "600.00" });
  const none = "Nothing is still to come: correct the receipt, or the amount of the contribution.";
  await expectRefused("addReceipt", { contribution, on: "2023-08-01", amount: "0.01" }, ["amount", none]);
  await send("removeContributionEvent", seen(row ?? { id: "", version: 0 }));
  await send("addReceipt", { contribution, on: "2023-08-01", amount: "600.00" });
  await expectRefused("restoreContributionEvent", { id: row?.id, expectedVersion: 2 }, ["id", none]);
  const { id: inKind } = await add({ kind: "IN_KIND", amount: null });
  await expectRefused("addReceipt", { contribution: inKind, on: "2023-08-01", amount: "1.00" }, [
    "contribution",
    "This is given in kind: nothing is invoiced and no money comes.",
  ]);
});

test("what has come is never more than an amount can be, also where it is not known how much is to come", async () => {
  const { id: contribution } = await add({ amount: null });
  const all = { contribution, on: "2023-08-01", amount: "999999999999.99" };
  const { row } = await send("addReceipt", all);
  const none = "Nothing is still to come: correct the receipt, or the amount of the contribution.";
  await expectRefused("addReceipt", { ...all, amount: "0.01" }, ["amount", none]);
  await send("removeContributionEvent", seen(row ?? { id: "", version: 0 }));
  await send("addReceipt", all);
  await expectRefused("restoreContributionEvent", { id: row?.id, expectedVersion: 2 }, ["id", none]);
});

test("a contribution with money or remarks stays, and a status stays on record", async () => {
  const made = await add();
  const { id: contribution } = made;
  const [status] = made.events;
  await expectRefused("removeContributionEvent", { id: status?.id, expectedVersion: 1 }, [
    "id",
    "A status stays on record: say how the contribution stands by another status.",
  ]);
  const { row: remark } = await send("remarkOnContribution", { contribution, text: "Asked again." });
  await expectRefused("removeContribution", seen(made), [
    "id",
    "There are remarks on this contribution: remove them first.",
  ]);
  await send("removeRemark", seen(remark ?? { id: "", version: 0 }));
  const { row: invoice } = await send("addInvoice", { contribution, on: "2023-06-01", amount: "1.00" });
  await expectRefused("removeContribution", seen(made), [
    "id",
    "Money was invoiced or came: remove the invoices and receipts first, or correct the line instead.",
  ]);
  await send("removeContributionEvent", seen(invoice ?? { id: "", version: 0 }));
  await send("removeContribution", seen(made));
  const removed = ["id", "This contribution was removed: bring it back first."] as const;
  await expectRefused("restoreContributionEvent", { id: invoice?.id, expectedVersion: 2 }, removed);
});

test("of a closed year receipts and remarks alone are kept", async () => {
  const board = contributions.board();
  const budget = await givenBudget(panboard.database, board);
  const of = { budgetId: budget.id, year: budget.year, agencyId: null };
  const made = await givenContribution(panboard.database, board, of);
  const gone = await givenContribution(panboard.database, board, of);
  const part = { contributionId: made.id, agencyId: null, recordedOn: budget.recordedOn };
  const invoice = await givenContributionEvent(panboard.database, board, { ...part, kind: "INVOICE" as never });
  const removal = asSeen(gone);
  await send("removeContribution", removal);
  const { rights } = await givenViewer(panboard.database, "BUSINESS_MANAGER", board);
  await changeAs(panboard.database, rights, { kind: "BODY", id: board.bodyId }, "money:write", (write) =>
    write.repo(Budget).change(encodeRowId("Budget", budget), budget.version, {
      status: BudgetStatus.CLOSED,
      closedOn: "2024-06-01",
    }),
  );
  const words = `${budget.year} is closed: it changes by a dated adjustment alone.`;
  const { id: contribution, expectedVersion } = asSeen(made);
  const version = { id: contribution, expectedVersion };
  await expectRefused("addContribution", usual({ year: budget.year }), ["year", words]);
  await expectRefused("changeContribution", { ...version, amount: "1.00" }, ["id", words]);
  await expectRefused("setContributionStatus", { ...version, status: "AGREED", on: "2024-06-01" }, ["id", words]);
  await expectRefused("removeContribution", version, ["id", words]);
  await expectRefused("restoreContribution", { ...removal, expectedVersion: 2 }, ["id", words]);
  await expectRefused("addInvoice", { contribution, on: "2024-06-01", amount: "1.00" }, ["contribution", words]);
  await expectRefused("removeContributionEvent", asSeen(invoice), ["id", words]);
  expect((await send("remarkOnContribution", { contribution, text: "Late." })).userErrors).toEqual([]);
  const { row, contribution: told } = await send("addReceipt", { contribution, on: "2024-06-01", amount: "1000.00" });
  expect(told).toMatchObject({ status: "RECEIVED", owing: "0.00" });
  const undone = await send("removeContributionEvent", seen(row ?? { id: "", version: 0 }));
  expect(undone.contribution).toMatchObject({ status: "CONFIRMED", owing: "1000.00" });
});

test("another board's contributions are nothing to a manager", async () => {
  const other = await givenBoard(panboard.database, contributions.board().regionId);
  const stranger = await contributions.somebody("BUSINESS_MANAGER", other.slug);
  const made = await add();
  expect(await contributions.read(made.id, stranger)).toBeNull();
  const { id: contribution } = made;
  for (const [mutation, input] of [
    ["changeContribution", { ...seen(made), amount: "1.00" }],
    ["addReceipt", { contribution, on: "2023-08-01", amount: "1.00" }],
    ["remarkOnContribution", { contribution, text: "Ours?" }],
    ["addContribution", usual({ body: idOfBoard(contributions.board()) })],
  ] as const) {
    expect(await contributions.refusalOf(mutation, input, stranger)).toBe("NOT_FOUND");
  }
});
