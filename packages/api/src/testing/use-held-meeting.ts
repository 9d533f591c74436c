import { givenBoard } from "../features/bodies/given-board";
import { givenMeeting } from "../features/meetings/given-meeting";
import { givenRegion } from "../features/regions/given-region";
import { givenSeat } from "../features/seats/given-seat";
import type { Meeting } from "../features/meetings";
import type { Seat } from "../features/seats";
import type { GivenBoard, Said } from "./define-fact";
import { somebodyOn } from "./somebody-on";
import { type TestPanboard, usePanboard } from "./use-panboard";

/** A row as a client is told of it, with what else was asked for. */
export interface ToldRow {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** A path, and what is told there. */
type ToldFault = readonly [path: string, message: string];

/** What comes of meetings over HTTP, as the business manager of a new board records it. */
export interface HeldMeetings {
  readonly panboard: TestPanboard;
  /** The board, and its business manager; known once the tests run. */
  readonly board: () => GivenBoard;
  readonly manager: () => string;
  /** A meeting of a new group on 9 June 2025, unless something else is said. */
  meeting(said?: Said<Meeting>): Promise<Meeting>;
  /** A new seat of a meeting's group, which votes unless something else is said. */
  seat(meeting: Meeting, said?: Said<Seat>): Promise<Seat>;
  /** Makes a change such as `recordDecision`, and asks for these fields of its row besides id and version. */
  make(mutation: string, fields: string, input: object): Promise<ToldRow>;
  /** Asserts that a change is refused with these faults, and that nothing is stored. */
  expectRefused(mutation: string, input: object, ...faults: readonly ToldFault[]): Promise<void>;
  /** What a document answers the business manager. */
  ask(text: string, variables?: object): Promise<Record<string, unknown>>;
}

const tables = ["decision", "vote", "action", "audit_entry", "idempotency"];

/** Starts the product for a test file about what comes of meetings, with a board of its own. */
export function useHeldMeetings(): HeldMeetings {
  const panboard = usePanboard();
  let board: GivenBoard | undefined;
  let manager = "";
  beforeAll(async () => {
    board = await givenBoard(panboard.database, await givenRegion(panboard.database));
    manager = await somebodyOn(panboard, "BUSINESS_MANAGER", board);
  });
  const ofBoard = (): GivenBoard => {
    if (!board) throw new Error("The board is known once the tests run.");
    return board;
  };
  const send = async (mutation: string, fields: string, input: object) => {
    const noun = mutation.includes("Decision") ? "Decision" : "Action";
    const isVersion = /^(remove|restore)/.test(mutation);
    const type = isVersion ? `${noun}VersionInput` : `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) {
      row: ${noun.toLowerCase()} { id version ${fields} } userErrors { path message } } }`;
    const { data, errors } = await panboard.graph(manager, text, { input });
    expect(errors).toBeUndefined();
    return data?.answer as { readonly row: ToldRow | null; readonly userErrors: readonly object[] };
  };
  const stored = async (): Promise<object[]> => {
    const backup = await panboard.connect("backup");
    const counts = tables.map((table) => `select '${table}' as name, count(*)::text as rows from ${table}`);
    const versions = ["decision", "vote", "action"].map(
      (table) => `select '${table} versions', sum(version)::text from ${table}`,
    );
    const { rows } = await backup.query<object>(`${[...counts, ...versions].join(" union all ")} order by 1`);
    await backup.end();
    return rows;
  };
  return {
    panboard,
    board: ofBoard,
    manager: () => manager,
    meeting: (said = {}) => givenMeeting(panboard.database, ofBoard(), said),
    seat: ({ groupId, groupName }, said = {}) =>
      givenSeat(panboard.database, ofBoard(), { groupId, groupName, ...said }),
    async make(mutation, fields, input) {
      const { row, userErrors } = await send(mutation, fields, input);
      expect(userErrors).toEqual([]);
      return row as ToldRow;
    },
    async expectRefused(mutation, input, ...faults) {
      const before = await stored();
      expect(await send(mutation, "", input)).toEqual({
        row: null,
        userErrors: faults.map(([path, message]) => ({ path, message })),
      });
      expect(await stored()).toEqual(before);
    },
    async ask(text, variables = {}) {
      const { data, errors } = await panboard.graph(manager, text, variables);
      expect(errors).toBeUndefined();
      return data as Record<string, unknown>;
    },
  };
}
