import {
  type Ledger,
  type LedgerContribution,
  type LedgerExpenditure,
  type ReserveOfYear,
  sumMoney,
} from "@panboard/shared";
import fc from "fast-check";
import { accountFor, compareCategories, comparePayers, compareYear, type PublishedYear } from "./compare-published";

const boards = ["east", "west", "halton"];
const reserve: ReserveOfYear = {
  ...{ opening: null, openingBasis: null, openingSource: null, closing: "5.00", plannedClosing: null, named: [] },
  unallocated: "5.00",
};
const sourced = { source: null, section: null };
const stated = fc.option(
  fc.integer({ min: 0, max: 9_999_999 }).map((pence) => (pence / 100).toFixed(2)),
  { freq: 4 },
);

const contributions: fc.Arbitrary<LedgerContribution> = fc
  .record({
    payer: fc.constantFrom("Police", "YOS", "Schools"),
    agencyId: fc.constantFrom("police", "police-before", "removed", null),
    payerGroup: fc.constantFrom("Primary schools", null),
    kind: fc.constantFrom("MONEY" as const, "IN_KIND" as const),
    amount: stated,
  })
  .map((line) => ({
    ...{ id: line.payer, status: "CONFIRMED" as const, worth: null, printedShare: null, ...sourced, ...line },
    ...(line.agencyId === null ? {} : { payerGroup: null }),
    ...(line.kind === "MONEY" ? {} : { amount: null }),
  }));
const expenditures: fc.Arbitrary<LedgerExpenditure> = fc
  .record({ category: fc.constantFrom("STAFFING" as const, "OTHER" as const), actual: stated })
  .map((line) => ({ ...{ id: "x", line: "A line", budgeted: null, committed: null, ...sourced }, ...line }));
const ledgers: fc.Arbitrary<Ledger> = fc
  .record({ contributions: fc.array(contributions), expenditures: fc.array(expenditures) })
  .map((lines) => ({ incomes: [], adjustments: [], appropriations: [], printed: [], ...lines }));
const published: fc.Arbitrary<PublishedYear[]> = fc.uniqueArray(
  fc
    .record({ bodyId: fc.constantFrom(...boards), year: fc.constantFrom("2012-13", "2013-14"), ledger: ledgers })
    .map(({ ledger, ...key }) => ({ ...key, frozen: { ledger, reserve } })),
  { selector: ({ bodyId, year }) => `${bodyId} ${year}` },
);

const standsFor = (id: string): string | undefined => (id === "removed" ? undefined : "police");
const comparedOf = (years: readonly PublishedYear[]) => comparePayers(years.map(accountFor), boards, standsFor);

/** What is paid in money under one payer, found in another way than the code does. */
const linesOf = (years: readonly PublishedYear[], wanted: (line: LedgerContribution) => boolean, year?: string) =>
  years
    .filter((one) => year === undefined || one.year === year)
    .flatMap(({ frozen }) => frozen.ledger.contributions)
    .filter((line) => line.kind === "MONEY" && wanted(line));

test("what an agency pays to all boards in a year is the sum of its lines to the penny, merged ones as one", () => {
  fc.assert(
    fc.property(published, (years) => {
      const police = comparedOf(years).find(({ agencyId }) => agencyId === "police");
      const isPolice = ({ agencyId }: LedgerContribution): boolean => agencyId !== null && agencyId !== "removed";
      expect(police === undefined).toBe(linesOf(years, isPolice).length === 0);
      for (const { year, amount } of police?.totals ?? []) {
        expect(amount).toBe(sumMoney(linesOf(years, isPolice, year).map((line) => line.amount)));
        const byBoard = police?.boards.flatMap((board) => board.years.filter((one) => one.year === year));
        expect(amount).toBe(sumMoney((byBoard ?? []).map((one) => one.amount)));
      }
    }),
  );
});

test("all payers of a board in a year make its total, and so do all categories what it spent", () => {
  fc.assert(
    fc.property(published, (years) => {
      const accounted = years.map(accountFor);
      const payers = comparedOf(years);
      const categories = compareCategories(accounted, boards);
      for (const { bodyId, year, accounts } of accounted) {
        const sumOf = (rows: readonly Pick<(typeof payers)[number], "boards">[]): string | null =>
          sumMoney(
            rows
              .flatMap((row) => row.boards.filter((board) => board.bodyId === bodyId))
              .flatMap((board) => board.years.filter((one) => one.year === year).map(({ amount }) => amount)),
          );
        expect(sumOf(payers)).toBe(accounts.contributions.total);
        expect(sumOf(categories)).toBe(accounts.expenditure.total);
      }
    }),
  );
});

test("nothing depends on the order of years or of lines", () => {
  fc.assert(
    fc.property(published, (years) => {
      const turned = [...years].reverse().map((one) => {
        const { contributions: paid, expenditures: spent, ...ledger } = one.frozen.ledger;
        const lines = { contributions: [...paid].reverse(), expenditures: [...spent].reverse() };
        return { ...one, frozen: { ...one.frozen, ledger: { ...ledger, ...lines } } };
      });
      expect(comparedOf(turned)).toEqual(comparedOf(years));
      expect(compareCategories(turned.map(accountFor), boards)).toEqual(
        compareCategories(years.map(accountFor), boards),
      );
    }),
  );
});

const paidBy = (payer: string, amount: string | null, of: Partial<LedgerContribution> = {}): LedgerContribution => ({
  ...{ id: payer, payer, agencyId: null, payerGroup: null, kind: "MONEY", status: "RECEIVED", worth: null },
  ...{ amount, printedShare: null, ...sourced, ...of },
});
const yearOf = (bodyId: string, ...lines: LedgerContribution[]): PublishedYear => {
  const none = { incomes: [], expenditures: [], adjustments: [], appropriations: [], printed: [] };
  return { bodyId, year: "2013-14", frozen: { ledger: { contributions: lines, ...none }, reserve } };
};

test("two lines of a payer are one on a board, a printed name is told board by board, and no amount stays none", () => {
  const police = { agencyId: "police" };
  const rows = comparedOf([
    yearOf("west", paidBy("YOS", "7.00"), paidBy("Police", null, { agencyId: "police-before" })),
    yearOf("east", paidBy("Police", "10.00", police), paidBy("Police cars", "20.00", police), paidBy("YOS", "60.00")),
  ]);
  const part = (bodyId: string, amount: string | null, share: string | null) => ({
    bodyId,
    years: [{ year: "2013-14", amount, share }],
  });
  expect(rows.map(({ agencyId, payer, boards: on }) => [agencyId ?? payer, on])).toEqual([
    ["YOS", [part("east", "60.00", "66.7")]],
    ["police", [part("east", "30.00", "33.3"), part("west", null, null)]],
    ["YOS", [part("west", "7.00", "100.0")]],
  ]);
});

test("a year that is not published is null throughout, and one without a population has no rate", () => {
  const people = { population: "2000", populationDate: "2014-03-31" };
  expect(Object.values(compareYear(undefined, people))).toEqual([null, null, null, null, null, null]);
  const year = accountFor(yearOf("east", paidBy("Police", "10.00")));
  expect(compareYear(year, undefined)).toMatchObject({ contributions: "10.00", perThousandChildren: null });
  expect(compareYear(year, people)).toEqual({
    ...{ contributions: "10.00", income: null, expenditure: null, balance: null, closingReserve: "5.00" },
    perThousandChildren: { ...people, contributions: "5.00", expenditure: null },
  });
});
