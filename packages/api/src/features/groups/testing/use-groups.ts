import type { GivenBoard } from "../../../testing/define-fact";
import { idOfBoard } from "../../../testing/define-sample";
import { somebodyOn } from "../../../testing/somebody-on";
import { type TestPanboard, usePanboard } from "../../../testing/use-panboard";
import { givenBoard } from "../../bodies/given-board";
import { givenRegion } from "../../regions/given-region";

/** A group as a client is told of it. */
export interface ToldGroup {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly from: string;
  readonly until: string | null;
  readonly reportsTo: { readonly name: string } | null;
  readonly reportingLines: readonly ToldLine[];
}

/** A line of reporting as a client is told of it. */
export interface ToldLine {
  readonly id: string;
  readonly version: number;
  readonly from: string;
  readonly until: string | null;
  readonly parent: { readonly name: string } | null;
  readonly parentBody: { readonly slug: string } | null;
}

/** What a change answers: under `row` whatever it is about. */
export interface Answered<T> {
  readonly row: T | null;
  readonly userErrors: readonly { readonly path: string; readonly message: string; readonly code: string }[];
}

const line = "id version from until parent { name } parentBody { slug }";
const group = `id version name from until reportsTo { name } reportingLines { ${line} }`;
const payloads = {
  Group: `group { ${group} }`,
  ReportingLine: `reportingLine { ${line} }`,
  TermsOfReference: "termsOfReference { id number text agreedOn reviewOn }",
  GroupSuccession: "succession { id version from predecessor { name } successor { name } }",
} as const;
const fields = {
  Group: "group",
  ReportingLine: "reportingLine",
  TermsOfReference: "termsOfReference",
  GroupSuccession: "succession",
} as const;

/** The groups of a new board over HTTP, as its business manager changes them. */
export interface Groups {
  readonly panboard: TestPanboard;
  /** The board; known once the tests run. */
  readonly board: () => GivenBoard;
  /** Asserts that the change was let through to its input. */
  send<T>(mutation: string, answer: keyof typeof payloads, input: object): Promise<Answered<T>>;
  /** Adds a sub-group from 1 April 2020, with a name of its own unless said; asserts that it was added. */
  add(input?: object): Promise<ToldGroup>;
  move(id: string, reportsTo: string | null, from: string): Promise<Answered<ToldGroup>>;
  /** A group as it is told, at a day if one is said. */
  at(id: string, day: string): Promise<Omit<ToldGroup, "version" | "reportingLines"> | undefined>;
  /** Asserts that a change is refused with these paths and words, and that nothing is stored. */
  expectRefused(
    work: () => Promise<Answered<unknown>>,
    ...faults: readonly (readonly [string, string])[]
  ): Promise<void>;
  ask(text: string, variables?: object): Promise<unknown>;
}

let names = 0;

/** Starts the product for a test file about groups, with a board of its own. */
export function useGroups(): Groups {
  const panboard = usePanboard();
  let board: GivenBoard | undefined;
  let subject = "";
  const ofBoard = (): GivenBoard => {
    if (!board) throw new Error("The board is known once the tests run.");
    return board;
  };
  beforeAll(async () => {
    board = await givenBoard(panboard.database, await givenRegion(panboard.database));
    subject = await somebodyOn(panboard, "BUSINESS_MANAGER", board);
  });
  const ask: Groups["ask"] = async (text, variables = {}) => {
    const { data, errors } = await panboard.graph(subject, text, { body: idOfBoard(ofBoard()), ...variables });
    expect(errors).toBeUndefined();
    return data;
  };
  const send: Groups["send"] = async <T>(mutation: string, answer: keyof typeof payloads, input: object) => {
    const type = `${inputTypes[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`}`;
    const text = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${payloads[answer]} userErrors { path message code } } }`;
    const { answer: told } = (await ask(text, { input })) as { answer: Record<string, unknown> };
    return { row: told[fields[answer]] as T | null, userErrors: told.userErrors as Answered<T>["userErrors"] };
  };
  const stored = async (): Promise<unknown> => {
    const backup = await panboard.connect("backup");
    const { rows } = await backup.query<object>(
      `select (select json_agg(g order by g.id) from "group" g) as groups, (select json_agg(l order by l.id) from reporting_line l) as lines,
              (select json_agg(s order by s.id) from group_succession s) as successions, (select count(*) from terms_of_reference) as terms,
              (select count(*) from quorum_agency) as agencies, (select count(*) from audit_entry) as entries`,
    );
    await backup.end();
    return rows;
  };
  return {
    panboard,
    board: ofBoard,
    ask,
    send,
    async add(input = {}) {
      names += 1;
      const usual = { body: idOfBoard(ofBoard()), kind: "SUB_GROUP", name: `Group ${names}`, from: "2020-04-01" };
      const { row, userErrors } = await send<ToldGroup>("addGroup", "Group", { ...usual, ...input });
      expect(userErrors).toEqual([]);
      return row as ToldGroup;
    },
    move: (id, reportsTo, from) => send<ToldGroup>("moveGroup", "Group", { id, reportsTo, from }),
    async at(id, day) {
      const text = `query ($body: ID!, $day: Date!) { node(id: $body) { ... on Body { groups(asAt: $day, first: 200) { nodes { id name from until reportsTo { name } } } } } }`;
      const { node } = (await ask(text, { day })) as { node: { groups: { nodes: ToldGroup[] } } };
      return node.groups.nodes.find((one) => one.id === id);
    },
    async expectRefused(work, ...faults) {
      const before = await stored();
      const { row, userErrors } = await work();
      expect({ row, faults: userErrors.map(({ path, message }) => [path, message]) }).toEqual({ row: null, faults });
      expect(await stored()).toEqual(before);
    },
  };
}

/** Inputs that several changes share. */
const inputTypes: Readonly<Record<string, string>> = {
  removeGroup: "GroupVersionInput",
  restoreGroup: "GroupVersionInput",
  removeReportingLine: "ReportingLineVersionInput",
  restoreReportingLine: "ReportingLineVersionInput",
  removeGroupSuccession: "GroupSuccessionVersionInput",
  restoreGroupSuccession: "GroupSuccessionVersionInput",
};
