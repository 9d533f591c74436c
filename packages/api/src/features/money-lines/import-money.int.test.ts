import { listStatements } from "../../testing/list-statements";
import { useMoney } from "../../testing/use-money";
import { unique } from "../../testing/define-fact";
import { idOfBoard } from "../../testing/define-sample";
import { somebodyOn } from "../../testing/somebody-on";
import { givenAgency } from "../agencies/given-agency";
import { givenAlias } from "../agencies/given-alias";
import { givenContribution, givenContributionEvent } from "../contributions/given-contribution";
import { BudgetStatus } from "../money";
import { givenBudget } from "../money/given-budget";
import { givenExpenditure, givenIncome } from "../spending/given-spending";
import { givenPartner } from "../partners/given-partner";

const { panboard, board, year: totalsOf } = useMoney();

interface Told {
  readonly committed: boolean;
  readonly rows: readonly { readonly line: number; readonly status: string; readonly told: readonly string[] }[];
  readonly faults: readonly { readonly line: number; readonly column: string | null; readonly message: string }[];
}

const counts = "added changed unchanged refused faultCount";
const text = `mutation ($input: ImportMoneyInput!) { importMoney(input: $input) {
  imported { committed ${counts} faults { line column message } notes rows { line status year name told } }
  userErrors { path message } } }`;

let officer = "";

beforeAll(async () => {
  officer = await somebodyOn(panboard, "FINANCE_OFFICER", board());
});

function send(csv: string, input: object = {}, subject = officer) {
  const file = { body: idOfBoard(board()), fileName: "lines.csv", csv, preview: false };
  return panboard.graph(subject, text, { input: { ...file, ...input } });
}

async function importMoney(csv: string, input: object = {}): Promise<Told> {
  const { data, errors } = await send(csv, input);
  expect(errors).toBeUndefined();
  const { importMoney: answer } = data as { importMoney: { imported: Told; userErrors: unknown[] } };
  expect(answer.userErrors).toEqual([]);
  return answer.imported;
}

async function stored(): Promise<unknown> {
  const backup = await panboard.connect("backup");
  const tables = ["contribution", "contribution_event", "income", "expenditure", "audit_entry"];
  const { rows } = await backup.query<object>(
    `select ${tables.map((table) => `(select json_agg(t::text order by t::text) from ${table} t) as ${table}`).join()}`,
  );
  await backup.end();
  return rows;
}

async function expectNothingChanged(work: () => Promise<unknown>): Promise<void> {
  const before = await stored();
  await work();
  expect(await stored()).toEqual(before);
}

const file = (...lines: readonly string[]): string => `${lines.join("\r\n")}\r\n`;
const openYear = async (): Promise<string> => (await givenBudget(panboard.database, board())).year;
const header = "kind,line,agency,category,status,amount,worth,budgeted,actual,reason";

/** An agency that has a place on the board in every year. */
async function givenPayer() {
  const agency = await givenAgency(panboard.database, board());
  await givenPartner(panboard.database, board(), { agencyId: agency.id, fromDay: "1900-04-01" });
  return agency;
}

test("adds lines of every kind after a preview that stores nothing, and leaves them as they are the second time", async () => {
  const [year, payer] = [await openYear(), await givenPayer()];
  const printed = await givenAlias(panboard.database, board(), { agencyId: payer.id, bodyId: board().bodyId });
  const csv = `\uFEFF${file(
    header,
    `Contribution,Our police,${payer.name.toUpperCase()},,Confirmed,"£24,000.50",,,,`,
    `Contribution,${printed.name},,,,,,,,`,
    "In kind,Rooms,,,Agreed,,3000,,,",
    "Income,Course fees,,Training fees,,6400,,,,",
    "Expenditure,Team,,Staffing,,,,104000,98000.25,",
    "Expenditure,Refund,,Other,,,,,-12.5,A bill was paid twice.",
  )}`;
  await expectNothingChanged(async () => {
    const preview = await importMoney(csv, { year, preview: true });
    expect(preview).toMatchObject({ committed: false, added: 6, changed: 0, unchanged: 0, refused: 0, faultCount: 0 });
    expect(preview.rows.map(({ told }) => told.join(" "))).toEqual([
      "New contribution.",
      "New contribution.",
      "New contribution.",
      "New line of income.",
      "New line of expenditure.",
      "New line of expenditure.",
    ]);
  });
  expect(await importMoney(csv, { year })).toMatchObject({ committed: true, added: 6 });
  expect(await totalsOf(year)).toMatchObject({
    income: { total: "6400.00" },
    expenditure: { total: "97987.75", budgeted: "104000.00" },
    balance: "-67587.25",
  });
  const backup = await panboard.connect("backup");
  const { rows } = await backup.query<object>(
    `select payer, agency_id is not null as mapped, status, amount, worth,
       (select count(*)::int from contribution_event e where e.body_id = t.body_id and e.contribution_id = t.id) as events
     from contribution t where body_id = $1 and year = $2 order by worth nulls first, amount nulls last`,
    [board().bodyId, year],
  );
  expect(rows).toEqual([
    { payer: "Our police", mapped: true, status: "CONFIRMED", amount: "24000.50", worth: null, events: 1 },
    { payer: printed.name, mapped: true, status: "REQUESTED", amount: null, worth: null, events: 1 },
    { payer: "Rooms", mapped: false, status: "AGREED", amount: null, worth: "3000.00", events: 1 },
  ]);
  await expectNothingChanged(async () => {
    expect(await importMoney(csv, { year })).toMatchObject({ committed: true, added: 0, changed: 0, unchanged: 6 });
  });
});

test("changes what a column says, leaves what has none, and keeps another status in the history", async () => {
  const { database } = panboard;
  const contribution = await givenContribution(database, board(), { payer: unique("Payer"), note: "Kept." });
  const { year, payer } = contribution;
  expect(
    (await importMoney(file("kind,line,status,amount", `contribution,${payer},confirmed,1200`), { year })).rows,
  ).toEqual([
    {
      ...{ line: 2, status: "CHANGED", year, name: payer },
      told: ["Status: confirmed, was requested.", "Amount: £1,200.00, was £1,000.00."],
    },
  ]);
  const backup = await panboard.connect("backup");
  const { rows } = await backup.query<object>(
    `select t.status, t.amount, t.note, t.version, e.status as said, e.amount as then from contribution t
     join contribution_event e on e.body_id = t.body_id and e.contribution_id = t.id where t.id = $1`,
    [contribution.id],
  );
  expect(rows).toEqual([
    { status: "CONFIRMED", amount: "1200.00", note: "Kept.", version: 2, said: "CONFIRMED", then: "1200.00" },
  ]);
});

test("refuses a file by row and column, all faults at once, and stores nothing of it", async () => {
  const { database } = panboard;
  const [year, stranger] = [await openYear(), await givenAgency(database, board())];
  const closed = await givenBudget(database, board(), { status: BudgetStatus.CLOSED, closedOn: "2030-01-01" });
  const paid = await givenContribution(database, board(), { payer: "Paid already" });
  await givenContributionEvent(database, board(), {
    ...{ contributionId: paid.id, agencyId: paid.agencyId, recordedOn: paid.recordedOn, amount: "400.00" },
  });
  const rows = [
    ["Contribution,TBC payer,,TBC,,", "amount", "“TBC” is no amount of money: write it"],
    ['Contribution,Commas,,"£1,2,3",,', "amount", "The commas of “£1,2,3”"],
    ["Contribution,Pence,,1.234,,", "amount", "“1.234” has parts of a penny"],
    ["Contribution,Negative,,-1,,", "amount", "“-1” is too little: £0.00 is the least."],
    [`Contribution,Stranger,${stranger.slug},5,,`, "agency", `${stranger.name} is no partner of this board in ${year}`],
    ["Contribution,Nobody,nobody-at-all,5,,", "agency", 'There is no agency "nobody-at-all" in the region'],
    ["Income,Paid back,,-5,,", "reason", "Say why the amount is below £0.00."],
    [`Income,Late,,5,${closed.year},`, "year", `${closed.year} is closed: it changes by a dated adjustment alone.`],
    ["Income,Never,,5,1890-91,", "year", '"1890-91" is no financial year'],
    ["Income,Early,,5,1900-01,", "year", "There is no budget for 1900-01: open the year first."],
    ["Present,What,,5,,", "kind", '"Present" is none of these'],
    [`Contribution,Paid already,,399.99,${paid.year},`, "amount", "£400.00 has come already: enter that or more."],
    ["Contribution,Agreed,,,,Paid", "status", '"Paid" is none of these: Requested, Agreed'],
    ["Contribution,Sure,,,,Confirmed", "amount", "Enter the amount: what is confirmed or received has one."],
    ["Contribution,Sure,,5,,Agreed", "line", "The row in line 15 is about this line too"],
    ["Contribution,,,5,,", "line", "Enter the payer, or what the line is."],
  ] as const;
  const csv = file("kind,line,agency,amount,year,status", ...rows.map(([row]) => row));
  await expectNothingChanged(async () => {
    const result = await importMoney(csv, { year });
    expect(result).toMatchObject({ committed: false, added: 0, refused: rows.length, faultCount: rows.length });
    expect(result.faults).toEqual(
      rows.map(([, column, message], index) => ({
        line: index + 2,
        column,
        message: expect.stringContaining(message),
      })),
    );
  });
});

test("takes the files that the product exports as they are", async () => {
  const { database } = panboard;
  await givenContribution(database, board());
  await givenIncome(database, board());
  await givenExpenditure(database, board());
  const token = await panboard.tokenOfAny(officer);
  await expectNothingChanged(async () => {
    for (const list of ["contributions", "income", "expenditure"]) {
      const answer = await fetch(`${panboard.url}/exports/${list}?body=${idOfBoard(board())}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      expect(await importMoney(await answer.text())).toMatchObject({
        committed: true,
        added: 0,
        changed: 0,
        faults: [],
      });
    }
  });
});

test("is for whoever keeps the board's money, and as many statements whatever the rows", async () => {
  const year = await openYear();
  const reader = await somebodyOn(panboard, "COORDINATOR", board());
  expect((await send("line\nx\n", { year }, reader)).errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  const of = (count: number): string =>
    file("kind,line,amount", ...Array.from({ length: count }, (_, index) => `Contribution,Payer ${index},${index}`));
  await importMoney(of(1), { year, preview: true });
  const few = await listStatements(() => importMoney(of(2), { year, preview: true }));
  const many = await listStatements(() => importMoney(of(500), { year, preview: true }));
  expect(many.length).toBe(few.length);
});
