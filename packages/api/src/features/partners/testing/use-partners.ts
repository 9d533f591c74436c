import { type GraphAnswer, type TestPanboard, usePanboard } from "../../../testing/use-panboard";

export const manager = "business-manager@halton";
const partner = "partner { id version kind from until changedBy agency { name } body { slug } }";
const errors = "userErrors { path message code } conflict { changedBy changedAt current { version until } }";

/** What a change of a partner answers. */
export interface Answered {
  readonly partner: { readonly id: string; readonly version: number; readonly until: string | null } | null;
  readonly userErrors: readonly { readonly path: string; readonly message: string; readonly code: string }[];
  readonly conflict: { readonly changedBy: string; readonly current: { readonly version: number } } | null;
}

type Answer = (input: object) => Promise<Answered>;

/** Halton's partners over HTTP, as its business manager changes them. */
export interface Partners {
  readonly panboard: TestPanboard;
  /** Sends a change whatever becomes of it. */
  change(field: string, type: string, input: object, subject?: string): Promise<GraphAnswer>;
  /** Each asserts that it was let through to its input. */
  readonly add: Answer;
  readonly edit: Answer;
  readonly remove: Answer;
  readonly restore: Answer;
  /** The ids of Halton's partners, as somebody sees them. */
  listed(subject: string): Promise<string[] | null>;
  /** How many rows a table has, whoever may see them. */
  count(table: string): Promise<number>;
  /** Asserts that something leaves every row as it was, and no entry. */
  expectNothingChanged(work: () => Promise<unknown>): Promise<void>;
  /** A day that no other partner of this file uses. */
  freeDay(): string;
}

const tables = ["partner", "audit_entry", "audit_change", "idempotency"];

/** Starts the product for a test file about partners. */
export function usePartners(): Partners {
  const panboard = usePanboard();
  let day = 0;

  async function ask<Row extends object>(text: string): Promise<Row[]> {
    const backup = await panboard.connect("backup");
    try {
      return (await backup.query<Row>(text)).rows;
    } finally {
      await backup.end();
    }
  }
  const change: Partners["change"] = (field, type, input, subject = manager) => {
    const document = `mutation ($input: ${type}!) { ${field}(input: $input) { ${partner} ${errors} } }`;
    return panboard.graph(subject, document, { input });
  };
  async function answered(field: string, type: string, input: object): Promise<Answered> {
    const { data, errors: refused } = await change(field, type, input);
    expect(refused).toBeUndefined();
    return (data as Record<string, Answered>)[field] as Answered;
  }
  const stored = async (): Promise<object> => ({
    counts: await Promise.all(tables.map((table) => ask(`select count(*) from ${table}`))),
    partners: await ask("select id, version, removed_at from partner order by id"),
  });
  return {
    panboard,
    change,
    add: (input) =>
      answered("addPartner", "AddPartnerInput", {
        body: "halton",
        agency: "cheshire-police",
        kind: "RELEVANT_AGENCY",
        ...input,
      }),
    edit: (input) => answered("changePartner", "ChangePartnerInput", input),
    remove: (input) => answered("removePartner", "PartnerVersionInput", input),
    restore: (input) => answered("restorePartner", "PartnerVersionInput", input),
    async listed(subject) {
      const { data } = await panboard.graph(subject, `{ board(slug: "halton") { partners { nodes { id } } } }`);
      const { board } = data as { board: { partners: { nodes: { id: string }[] } | null } };
      return board.partners?.nodes.map(({ id }) => id) ?? null;
    },
    async count(table) {
      const [row] = await ask<{ count: number }>(`select count(*)::int as count from ${table}`);
      return row?.count ?? -1;
    },
    async expectNothingChanged(work) {
      const before = await stored();
      await work();
      expect(await stored()).toEqual(before);
    },
    freeDay: () => `${1950 + (day += 1)}-04-01`,
  };
}
