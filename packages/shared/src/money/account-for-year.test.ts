import fc from "fast-check";
import { accountForYear, checkPrinted, checkShares, computedFigures } from "./account-for-year";
import { carryReserves, type YearOfLedger } from "./carry-reserves";
import type { Ledger, LedgerContribution, LedgerPrinted } from "./ledger";
import { contributionStatuses, expenditureCategories, incomeKinds } from "./ledger";
import { sumMoney } from "./sum-money";

const pence = (min: number) => fc.integer({ min, max: 9_999_999_999 }).map((amount) => (amount / 100).toFixed(2));
const stated = (min = 0) => fc.option(pence(min), { freq: 5 });
const sourced = { source: fc.constant(null), section: fc.constant(null) };

const ledgers: fc.Arbitrary<Ledger> = fc.record({
  contributions: fc.array(
    fc
      .record({
        id: fc.uuid(),
        payer: fc.string(),
        agencyId: fc.constant(null),
        payerGroup: fc.constant(null),
        kind: fc.constantFrom("MONEY" as const, "IN_KIND" as const),
        status: fc.constantFrom(...contributionStatuses),
        amount: stated(),
        worth: stated(),
        printedShare: fc.constant(null),
        ...sourced,
      })
      .map((line) => ({ ...line, ...(line.kind === "MONEY" ? { worth: null } : { amount: null }) })),
  ),
  incomes: fc.array(
    fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom(...incomeKinds),
      line: fc.string(),
      amount: stated(-999_999),
      ...sourced,
    }),
  ),
  expenditures: fc.array(
    fc.record({
      id: fc.uuid(),
      category: fc.constantFrom(...expenditureCategories),
      line: fc.string(),
      budgeted: stated(),
      committed: stated(),
      actual: stated(-999_999),
      ...sourced,
    }),
  ),
  adjustments: fc.array(
    fc.record({ id: fc.uuid(), onDay: fc.constant("2014-06-30"), amount: pence(-999_999), reason: fc.string() }),
    { maxLength: 3 },
  ),
  appropriations: fc.array(
    fc.record({
      id: fc.uuid(),
      reserveId: fc.constantFrom("a", "b", "c"),
      reserve: fc.constant("Case reviews"),
      onDay: fc.constant("2013-06-30"),
      amount: pence(-999_999),
      reason: fc.string(),
    }),
  ),
  printed: fc.constant([]),
});

/** Whole pence: what is worked out in another way than the code does it. */
const penceOf = (amount: string | null): bigint => BigInt((amount ?? "0.00").replace(".", ""));
const sumOf = (amounts: readonly (string | null)[]): bigint =>
  amounts.reduce((sum, amount) => sum + penceOf(amount), 0n);
const isStated = (amounts: readonly (string | null)[]): boolean => amounts.some((amount) => amount !== null);

test("every total equals the sum of its lines to the penny, and is not stated where none of them is", () => {
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const { contributions, income, expenditure, adjustments } = accountForYear(ledger);
      const paid = ledger.contributions.filter(({ kind }) => kind === "MONEY");
      const sides: [string | null, (string | null)[]][] = [
        [contributions.total, paid.map(({ amount }) => amount)],
        [contributions.inKindWorth, ledger.contributions.map(({ worth }) => worth)],
        [income.total, ledger.incomes.map(({ amount }) => amount)],
        [expenditure.total, ledger.expenditures.map(({ actual }) => actual)],
        [expenditure.budgeted, ledger.expenditures.map(({ budgeted }) => budgeted)],
        [expenditure.committed, ledger.expenditures.map(({ committed }) => committed)],
        [adjustments, ledger.adjustments.map(({ amount }) => amount)],
      ];
      for (const [total, lines] of sides) {
        expect(total === null).toBe(!isStated(lines));
        expect(penceOf(total)).toBe(sumOf(lines));
      }
    }),
  );
});

test("what is split by status, by payer and by category adds up to the total exactly", () => {
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const { contributions, expenditure } = accountForYear(ledger);
      expect(sumMoney(contributions.byStatus.map(({ amount }) => amount))).toBe(contributions.total);
      expect(sumMoney(contributions.byPayer.map(({ amount }) => amount))).toBe(contributions.total);
      expect(sumMoney(expenditure.byCategory.map(({ amount }) => amount))).toBe(expenditure.total);
      expect(sumMoney(expenditure.byCategory.map(({ budgeted }) => budgeted))).toBe(expenditure.budgeted);
    }),
  );
});

test("nothing depends on the order of the lines", () => {
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const turned = Object.fromEntries(
        Object.entries(ledger).map(([key, lines]) => [key, [...(lines as unknown[])].reverse()]),
      ) as unknown as Ledger;
      expect(accountForYear(turned)).toEqual(accountForYear(ledger));
    }),
  );
});

test("closing equals opening plus income less spending, year after year, and what is set aside is a part of it", () => {
  const years = fc.array(fc.record({ ledger: ledgers, isClosed: fc.boolean() }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(years, pence(0), (made, opening) => {
      const chain = made.map(({ ledger, isClosed }, index): YearOfLedger => {
        const printed = index === 0 ? [printedOf("RESERVE_OPENING", opening)] : [];
        const full = { ...ledger, printed };
        const year = `20${10 + index}-${11 + index}`;
        return { year, status: isClosed ? "CLOSED" : "OPEN", ledger: full, accounts: accountForYear(full) };
      });
      const reserves = carryReserves([...chain].reverse());
      for (const [index, { year, ledger, accounts }] of chain.entries()) {
        const reserve = reserves.get(year);
        const before = chain[index - 1];
        const carried = before?.status === "CLOSED" ? (reserves.get(before.year)?.closing ?? null) : null;
        expect(reserve?.opening).toBe(index === 0 ? opening : carried);
        const spent = ledger.expenditures.map(({ actual }) => actual);
        const came = [
          ...ledger.contributions.map(({ amount }) => amount),
          ...ledger.incomes.map(({ amount }) => amount),
        ];
        const isKnown = typeof reserve?.opening === "string" && isStated(spent) && isStated(came);
        expect(reserve?.closing === null).toBe(!isKnown);
        if (!isKnown) continue;
        const adjusted = sumOf(ledger.adjustments.map(({ amount }) => amount));
        expect(penceOf(reserve.closing)).toBe(penceOf(reserve.opening) + sumOf(came) - sumOf(spent) + adjusted);
        expect(accounts.balance).not.toBeNull();
        const aside = sumOf(reserve.named.map(({ closing }) => closing));
        expect(penceOf(reserve.unallocated) + aside).toBe(penceOf(reserve.closing));
        for (const one of reserve.named) {
          expect(penceOf(one.closing)).toBe(penceOf(one.opening) + penceOf(one.putIn) - penceOf(one.takenOut));
        }
      }
    }),
  );
});

const printedOf = (figure: LedgerPrinted["figure"], amount: string): LedgerPrinted => ({
  ...{ id: figure, figure, label: "Total", amount, source: "Annual report", section: null, note: null },
});
const empty: Ledger = {
  contributions: [],
  incomes: [],
  expenditures: [],
  adjustments: [],
  appropriations: [],
  printed: [],
};
const paidBy = (payer: string, amount: string | null, printedShare: string | null = null): LedgerContribution => ({
  ...{ id: payer, payer, agencyId: null, payerGroup: null, kind: "MONEY", status: "RECEIVED", worth: null },
  ...{ amount, printedShare, source: "Annual report", section: null },
});

test("puts a printed total and printed shares beside what the lines make, to the printed precision", () => {
  const ledger = {
    ...empty,
    contributions: [paidBy("Council", "123563.80", "45.72"), paidBy("Police", "25000.00", "12"), paidBy("Trust", null)],
  };
  const accounts = accountForYear(ledger);
  expect(accounts.contributions).toMatchObject({ total: "148563.80", lines: 3, notStated: 1 });
  const { CONTRIBUTIONS: computed = null } = computedFigures(accounts);
  expect(checkPrinted(printedOf("CONTRIBUTIONS", "148000.00"), computed)).toMatchObject({
    printed: "148000.00",
    computed: "148563.80",
    difference: "-563.80",
  });
  expect(checkShares(accounts)).toMatchObject([
    { label: "Council", printed: "45.72", computed: "83.17", difference: "-37.45" },
    { label: "Police", printed: "12", computed: "17", difference: "-5" },
  ]);
});

test("an opening reserve is the closing one of the year before once that is closed, else as stated, else derived, else not known", () => {
  const spent = {
    id: "x",
    category: "OTHER" as const,
    line: "All",
    budgeted: null,
    committed: null,
    source: null,
    section: null,
  };
  const year = (label: string, status: "OPEN" | "CLOSED", printed: LedgerPrinted[] = []): YearOfLedger => {
    const ledger = {
      ...empty,
      contributions: [paidBy("Council", "100.00")],
      expenditures: [{ ...spent, actual: "111.00" }],
      printed,
    };
    return { year: label, status, ledger, accounts: accountForYear(ledger) };
  };
  const closing = printedOf("RESERVE_CLOSING", "50.00");
  const opening = printedOf("RESERVE_OPENING", "70.00");
  const openings = (...years: YearOfLedger[]): unknown[] =>
    [...carryReserves(years).values()].map((one) => [one.opening, one.openingBasis, one.closing]);
  expect(openings(year("2013-14", "CLOSED", [closing]), year("2014-15", "OPEN"))).toEqual([
    ["61.00", "DERIVED", "50.00"],
    ["50.00", "CARRIED", "39.00"],
  ]);
  expect(openings(year("2013-14", "OPEN", [closing, opening]), year("2014-15", "OPEN"))).toEqual([
    ["70.00", "STATED", "59.00"],
    [null, null, null],
  ]);
  expect(openings(year("1998-99", "CLOSED", [opening]), year("1999-00", "CLOSED"), year("2001-02", "OPEN"))).toEqual([
    ["70.00", "STATED", "59.00"],
    ["59.00", "CARRIED", "48.00"],
    [null, null, null],
  ]);
});

test("an adjustment moves the closing reserve and the next year's opening one, also where the opening one is derived", () => {
  const spent = { ...{ id: "x", category: "OTHER" as const, line: "All" }, budgeted: null, committed: null };
  const ledger: Ledger = {
    ...empty,
    contributions: [paidBy("Council", "100.00")],
    expenditures: [{ ...spent, actual: "111.00", source: null, section: null }],
    adjustments: [{ id: "a", onDay: "2014-06-30", amount: "-5.00", reason: "A late invoice." }],
    printed: [printedOf("RESERVE_CLOSING", "50.00")],
  };
  const years = [
    { year: "2013-14", status: "CLOSED" as const, ledger, accounts: accountForYear(ledger) },
    { year: "2014-15", status: "OPEN" as const, ledger: empty, accounts: accountForYear(empty) },
  ];
  const [adjusted, next] = [...carryReserves(years).values()];
  expect(adjusted).toMatchObject({ opening: "61.00", openingBasis: "DERIVED", closing: "45.00" });
  expect(next).toMatchObject({ opening: "45.00", openingBasis: "CARRIED" });
});
