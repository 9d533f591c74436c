import { randomUUID } from "node:crypto";
import { encodeRowId } from "../../../db/row-id";
import { giveGrant } from "../../../identity/grants";
import type { GivenBoard } from "../../../testing/define-fact";
import { idOfBoard } from "../../../testing/define-sample";
import { type TestPanboard, usePanboard } from "../../../testing/use-panboard";
import { givenBoard } from "../../bodies/given-board";
import { givenRegion } from "../../regions/given-region";

/** A user error as tests compare it. */
export interface Told {
  readonly path: string;
  readonly message: string;
  readonly code: string;
}

/** What a change of a seat or a holder answers. */
export interface Answered<Row = Record<string, unknown>> {
  readonly row: (Row & { readonly id: string; readonly version: number }) | null;
  readonly userErrors: readonly Told[];
}

/** What an import of seats answers. */
export interface Imported {
  readonly committed: boolean;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly newPeople: number;
  readonly newHolders: number;
  readonly faultCount: number;
  readonly faults: readonly { readonly line: number; readonly column: string | null; readonly message: string }[];
  readonly notes: readonly string[];
  readonly rows: readonly { readonly line: number; readonly status: string; readonly told: readonly string[] }[];
}

/** A board of its own and its seats over HTTP, as its business manager changes them. */
export interface Seats {
  readonly panboard: TestPanboard;
  readonly board: GivenBoard;
  /** The subject of the business manager. */
  readonly manager: string;
  send(operation: string, input: object): Promise<Answered>;
  /** Imports a file as a preview or for good. */
  importSeats(csv: string, options?: { readonly preview?: boolean }): Promise<Imported>;
  /** Rows of a statement, whoever may see them. */
  ask<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Asserts that something leaves every seat, holder and person as it was, and no entry. */
  expectNothingChanged(work: () => Promise<unknown>): Promise<void>;
}

const results: Readonly<Record<string, string>> = {
  Seat: "row: seat { id version post from until role votes }",
  Holder: "row: holder { id version from until deputy declaredOn appointedBy person { name } }",
};
const importFields = `committed added changed unchanged refused newPeople newHolders faultCount
  faults { line column message } notes rows { line status told }`;

/** Starts the product for a test file about seats, with a board in a region of its own. */
export function useSeats(): Seats {
  const panboard = usePanboard();
  const board = {} as { -readonly [K in keyof GivenBoard]: GivenBoard[K] };
  const manager = randomUUID();

  const ask: Seats["ask"] = async <Row extends object>(text: string, values: readonly unknown[] = []) => {
    const backup = await panboard.connect("backup");
    try {
      return (await backup.query<Row>(text, [...values])).rows;
    } finally {
      await backup.end();
    }
  };
  beforeAll(async () => {
    Object.assign(board, await givenBoard(panboard.database, await givenRegion(panboard.database)));
    const [region] = await ask<{ slug: string }>("select slug from region where region_id = $1", [board.regionId]);
    const on = `${region?.slug ?? ""}/${board.slug}`;
    await giveGrant(panboard.database, {
      role: "BUSINESS_MANAGER",
      issuer: panboard.config.identity.issuer,
      subject: manager,
      on,
    });
  });
  const mutate = async (operation: string, type: string, fields: string, input: object): Promise<unknown> => {
    const document = `mutation ($input: ${type}!) { ${operation}(input: $input) { ${fields} userErrors { path message code } } }`;
    const { data, errors } = await panboard.graph(manager, document, { input });
    expect(errors).toBeUndefined();
    return (data as Record<string, unknown>)[operation];
  };
  const stored = (): Promise<object[]> =>
    ask(
      `select id::text, version::text, removed_at::text from seat
       union all select id::text, version::text, removed_at::text from seat_holder
       union all select id::text, version::text, removed_at::text from person
       union all select count(*)::text, '', '' from audit_entry union all select count(*)::text, '', '' from idempotency order by 1`,
    );
  return {
    panboard,
    board,
    manager,
    ask,
    send: (operation, input) => {
      const noun = /[A-Z].*$/.exec(operation)?.[0] ?? "";
      const isVersion = /^(remove|restore)/.test(operation);
      const type = isVersion ? `${noun}VersionInput` : `${operation[0]?.toUpperCase()}${operation.slice(1)}Input`;
      return mutate(operation, type, results[noun] ?? "", input) as Promise<Answered>;
    },
    async importSeats(csv, { preview = false } = {}) {
      const input = { body: idOfBoard(board), fileName: "seats.csv", csv, preview };
      const answer = await mutate("importSeats", "ImportSeatsInput", `imported { ${importFields} }`, input);
      const { imported, userErrors } = answer as { imported: Imported; userErrors: readonly Told[] };
      expect(userErrors).toEqual([]);
      return imported;
    },
    async expectNothingChanged(work) {
      const before = await stored();
      await work();
      expect(await stored()).toEqual(before);
    },
  };
}

/** The id of a row of a body, as clients send it. */
export const idOf = (
  type: "Group" | "Seat" | "SeatHolder" | "Person",
  row: Parameters<typeof encodeRowId>[1],
): string => encodeRowId(type, row);
