import { type GraphAnswer, type TestPanboard, usePanboard } from "../../../testing/use-panboard";

export const manager = "business-manager@halton";
const fields = `id version kind edition from until vision source changedBy document { title url }
  partners { function leadPost delegatedPost agency { slug } } body { slug }`;
const errors = "userErrors { path message code } conflict { changedBy current { version } }";

/** What an arrangement says to a client. */
export interface Told {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly from: string;
  readonly until: string | null;
  readonly partners: readonly { readonly function: string; readonly agency: { readonly slug: string } }[];
}

/** What a change of an arrangement answers. */
export interface Answered {
  readonly arrangement: Told | null;
  readonly userErrors: readonly { readonly path: string; readonly message: string; readonly code: string }[];
}

type Answer = (input: object) => Promise<Answered>;

/** A board's arrangements over HTTP, as its business manager changes them. */
export interface Arrangements {
  readonly panboard: TestPanboard;
  /** Sends a change whatever becomes of it. */
  change(field: string, type: string, input: object, subject?: string): Promise<GraphAnswer>;
  /** Each asserts that it was let through to its input. */
  readonly begin: Answer;
  readonly edit: Answer;
  readonly remove: Answer;
  readonly restore: Answer;
  /** Halton's arrangements as somebody sees them, the latest first. */
  listed(subject: string): Promise<Told[]>;
  /** What a board was on a day, or today. */
  on(subject: string, day?: string, board?: string): Promise<Told | null>;
  /** Asserts that something leaves every row as it was, and no entry. */
  expectNothingChanged(work: () => Promise<unknown>): Promise<void>;
}

/** Starts the product for a test file about arrangements. */
export function useArrangements(): Arrangements {
  const panboard = usePanboard();
  const change: Arrangements["change"] = (field, type, input, subject = manager) => {
    const document = `mutation ($input: ${type}!) { ${field}(input: $input) { arrangement { ${fields} } ${errors} } }`;
    return panboard.graph(subject, document, { input });
  };
  const answerOf =
    (field: string, type: string): Answer =>
    async (input) => {
      const { data, errors: refused } = await change(field, type, input);
      expect(refused).toBeUndefined();
      return (data as Record<string, Answered>)[field] as Answered;
    };
  const begin = answerOf("beginArrangement", "BeginArrangementInput");
  async function stored(): Promise<unknown[]> {
    const backup = await panboard.connect("backup");
    try {
      const { rows } = await backup.query<object>(
        `select (select json_agg(a order by a.id) from arrangement a) as rows,
                (select count(*) from arrangement_partner) as partners, (select count(*) from audit_entry) as entries,
                (select count(*) from idempotency) as keys`,
      );
      return rows;
    } finally {
      await backup.end();
    }
  }
  return {
    panboard,
    change,
    begin: (input) => begin({ body: "halton", kind: "SCP", ...input }),
    edit: answerOf("changeArrangement", "ChangeArrangementInput"),
    remove: answerOf("removeArrangement", "ArrangementVersionInput"),
    restore: answerOf("restoreArrangement", "ArrangementVersionInput"),
    async listed(subject) {
      const { data } = await panboard.graph(
        subject,
        `{ board(slug: "halton") { arrangements { nodes { ${fields} } } } }`,
      );
      return (data as { board: { arrangements: { nodes: Told[] } } }).board.arrangements.nodes;
    },
    async on(subject, day, board = "halton") {
      const document = `query ($day: Date, $board: String!) { board(slug: $board) { arrangement(on: $day) { ${fields} } } }`;
      const { data, errors: refused } = await panboard.graph(subject, document, { day, board });
      expect(refused).toBeUndefined();
      return (data as { board: { arrangement: Told | null } }).board.arrangement;
    },
    async expectNothingChanged(work) {
      const before = await stored();
      await work();
      expect(await stored()).toEqual(before);
    },
  };
}
