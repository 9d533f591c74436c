import { givenBoard } from "../features/bodies/given-board";
import { givenRegion } from "../features/regions/given-region";
import type { GivenBoard } from "./define-fact";
import { idOfBoard } from "./define-sample";
import { somebodyOn } from "./somebody-on";
import { type GraphAnswer, type TestPanboard, usePanboard } from "./use-panboard";

/** A row of money as a client is told of it, with what else was asked for. */
export interface ToldRow {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** What a change of money answers. */
export interface ToldChange {
  readonly row: ToldRow | null;
  readonly userErrors: readonly { readonly path: string; readonly message: string; readonly code: string }[];
}

/** What follows from the lines of a year. */
export interface ToldYear {
  readonly income: { readonly total: string | null };
  readonly expenditure: {
    readonly total: string | null;
    readonly budgeted: string | null;
    readonly committed: string | null;
    readonly byCategory: readonly { readonly category: string; readonly amount: string | null }[];
  };
  readonly balance: string | null;
  readonly reserve: { readonly unallocated: string | null; readonly named: readonly object[] };
}

/** A path, and what is told there. */
type ToldFault = readonly [path: string, message: string];

/** The money of a new board over HTTP, as its finance officer changes it. */
export interface Money {
  readonly panboard: TestPanboard;
  /** The board; known once the tests run. */
  readonly board: () => GivenBoard;
  /** Sends a change such as `addIncome`, whatever becomes of it, and asks for these fields of its row besides id and version. */
  send(mutation: string, fields: string, input: object, subject?: string): Promise<GraphAnswer>;
  /** The same; asserts that it was let through to its input. */
  change(mutation: string, fields: string, input: object): Promise<ToldChange>;
  /** The same; asserts that the change was made. */
  make(mutation: string, fields: string, input: object): Promise<ToldRow>;
  /** Asserts that a change is refused with these faults, and that nothing is stored. */
  expectRefused(mutation: string, input: object, ...faults: readonly ToldFault[]): Promise<void>;
  /** What follows from the lines of a year, as the board reads it. */
  year(year: string): Promise<ToldYear>;
}

const yearText = `query ($body: ID!, $year: FinancialYear!) { node(id: $body) { ... on Body { budget(year: $year) {
  income { total } expenditure { total budgeted committed byCategory { category amount } } balance
  reserve { unallocated named { name opening putIn takenOut closing } } } } } }`;

const tables = ["income", "expenditure", "reserve", "appropriation", "contribution", "audit_entry", "idempotency"];

/** Starts the product for a test file about money, with a board of its own. */
export function useMoney(): Money {
  const panboard = usePanboard();
  let board: GivenBoard | undefined;
  let officer = "";
  beforeAll(async () => {
    board = await givenBoard(panboard.database, await givenRegion(panboard.database));
    officer = await somebodyOn(panboard, "FINANCE_OFFICER", board);
  });
  const ofBoard = (): GivenBoard => {
    if (!board) throw new Error("The board is known once the tests run.");
    return board;
  };
  const send: Money["send"] = (mutation, fields, input, subject = officer) => {
    const [, verb = "", noun = ""] = /^([a-z]+)(.*)$/.exec(mutation) ?? [];
    const isVersion = verb === "remove" || verb === "restore";
    const type = isVersion ? `${noun}VersionInput` : `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) {
      row: ${noun.charAt(0).toLowerCase()}${noun.slice(1)} { id version ${fields} } userErrors { path message code } } }`;
    return panboard.graph(subject, text, { input });
  };
  const change: Money["change"] = async (mutation, fields, input) => {
    const { data, errors } = await send(mutation, fields, input);
    expect(errors).toBeUndefined();
    return (data as { answer: ToldChange }).answer;
  };
  const stored = async (): Promise<unknown> => {
    const backup = await panboard.connect("backup");
    const texts = tables.map((table) => `(select json_agg(t::text order by t::text) from ${table} t) as ${table}`);
    const { rows } = await backup.query<object>(`select ${texts.join()}`);
    await backup.end();
    return rows;
  };
  return {
    panboard,
    board: ofBoard,
    send,
    change,
    async make(mutation, fields, input) {
      const { row, userErrors } = await change(mutation, fields, input);
      expect(userErrors).toEqual([]);
      return row as ToldRow;
    },
    async expectRefused(mutation, input, ...faults) {
      const before = await stored();
      const { row, userErrors } = await change(mutation, "", input);
      expect({ row, faults: userErrors.map(({ path, message }) => [path, message]) }).toEqual({ row: null, faults });
      expect(await stored()).toEqual(before);
    },
    async year(year) {
      const { data, errors } = await panboard.graph(officer, yearText, { body: idOfBoard(ofBoard()), year });
      expect(errors).toBeUndefined();
      return (data as { node: { budget: ToldYear } }).node.budget;
    },
  };
}
