import { randomUUID } from "node:crypto";
import type { Role } from "@panboard/shared";
import { giveGrant } from "../../../identity/grants";
import { type GivenBoard, unique } from "../../../testing/define-fact";
import { idOfBoard } from "../../../testing/define-sample";
import { type TestPanboard, usePanboard } from "../../../testing/use-panboard";
import { givenAgency } from "../../agencies/given-agency";
import { givenBoard } from "../../bodies/given-board";
import { givenBudget } from "../../money/given-budget";
import { givenPartner } from "../../partners/given-partner";
import { givenRegion } from "../../regions/given-region";

/** A contribution as a client is told of it. */
export interface ToldContribution {
  readonly id: string;
  readonly version: number;
  readonly payer: string;
  readonly status: string;
  readonly statusOn: string | null;
  readonly amount: string | null;
  readonly due: string | null;
  readonly received: string;
  readonly owing: string | null;
  readonly owingSince: string | null;
  readonly agency: { readonly slug: string } | null;
  readonly events: readonly ToldEvent[];
  readonly remarks: readonly { readonly id: string; readonly version: number; readonly text: string }[];
}

/** What happened to a contribution, as a client is told of it. */
export interface ToldEvent {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly on: string;
  readonly status: string | null;
  readonly amount: string | null;
}

/** What a change answers: under `row` whatever it is about, with the contribution as it is then. */
export interface Answered {
  readonly row: { readonly id: string; readonly version: number } | null;
  readonly contribution: ToldContribution | null;
  readonly userErrors: readonly { readonly path: string; readonly message: string; readonly code: string }[];
}

const contribution = `id version payer payerGroup kind status statusOn amount worth due note received owing owingSince
  agency { slug } events { id version kind on status amount due reference } remarks { id version text }`;
const row = (field: string): string => `${field} { id version contribution { ${contribution} } }`;
const answers: Readonly<Record<string, readonly [input: string, answer: string]>> = {
  removeContribution: ["ContributionVersionInput", "contribution { id version }"],
  restoreContribution: ["ContributionVersionInput", `contribution { ${contribution} }`],
  addInvoice: ["AddInvoiceInput", row("event")],
  addReceipt: ["AddReceiptInput", row("event")],
  removeContributionEvent: ["ContributionEventVersionInput", row("event")],
  restoreContributionEvent: ["ContributionEventVersionInput", row("event")],
  remarkOnContribution: ["RemarkOnContributionInput", row("remark")],
  removeRemark: ["ContributionRemarkVersionInput", row("remark")],
  restoreRemark: ["ContributionRemarkVersionInput", row("remark")],
};

/** The contributions of a new board over HTTP, as its business manager changes them. */
export interface Contributions {
  readonly panboard: TestPanboard;
  /** The board, with an open budget for 2023-24; known once the tests run. */
  readonly board: () => GivenBoard;
  readonly manager: () => string;
  /** Somebody new with a role on the board, or on an agency of its region. */
  somebody(role: Role, slug?: string): Promise<string>;
  /** Sends a change, and asserts that it was let through to its input. */
  send(mutation: string, input: object, subject?: string): Promise<Answered>;
  /** Sends a change that is refused before its input is looked at; answers the code. */
  refusalOf(mutation: string, input: object, subject: string): Promise<string | undefined>;
  /** Adds a thousand pounds, requested on 1 April 2023, towards 2023-24, of a payer of its own unless said; asserts that it was added. */
  add(input?: object): Promise<ToldContribution>;
  /** What adds the same. */
  readonly usual: (input?: object) => object;
  /** An agency that is a partner of the board. */
  givenPayer(board?: GivenBoard): Promise<{ readonly id: string; readonly slug: string }>;
  /** A contribution as somebody reads it; null where they read none. */
  read(id: string, subject?: string): Promise<ToldContribution | null>;
  /** Asserts that a change is refused with these paths and words, and that nothing is stored. */
  expectRefused(mutation: string, input: object, ...faults: readonly (readonly [string, string])[]): Promise<void>;
}

/** Starts the product for a test file about contributions, with a board of its own. */
export function useContributions(): Contributions {
  const panboard = usePanboard();
  let board: GivenBoard | undefined;
  let region = "";
  let manager = "";
  const ofBoard = (): GivenBoard => {
    if (!board) throw new Error("The board is known once the tests run.");
    return board;
  };
  async function rowsOf<T extends object>(text: string, values: unknown[] = []): Promise<T[]> {
    const backup = await panboard.connect("backup");
    const { rows } = await backup.query<T>(text, values);
    await backup.end();
    return rows;
  }
  const somebody: Contributions["somebody"] = async (role, slug = ofBoard().slug) => {
    const subject = randomUUID();
    await giveGrant(panboard.database, {
      role,
      issuer: panboard.config.identity.issuer,
      subject,
      on: `${region}/${slug}`,
    });
    return subject;
  };
  beforeAll(async () => {
    board = await givenBoard(panboard.database, await givenRegion(panboard.database));
    await givenBudget(panboard.database, board, { year: "2023-24" });
    const [found] = await rowsOf<{ slug: string }>("select slug from region where region_id = $1", [board.regionId]);
    region = found?.slug ?? "";
    manager = await somebody("BUSINESS_MANAGER");
  });
  const graph = (mutation: string, input: object, subject: string) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const [inputType, answer] = answers[mutation] ?? [type, `contribution { ${contribution} }`];
    const text = `mutation ($input: ${inputType}!) { answer: ${mutation}(input: $input) { ${answer} userErrors { path message code } } }`;
    return panboard.graph(subject, text, { input });
  };
  const send: Contributions["send"] = async (mutation, input, subject = manager) => {
    const { data, errors } = await graph(mutation, input, subject);
    expect(errors).toBeUndefined();
    const { userErrors, ...told } = (data as { answer: Record<string, unknown> }).answer;
    const [changed] = Object.values(told) as (ToldContribution & { contribution?: ToldContribution })[];
    return {
      row: changed ?? null,
      contribution: changed?.contribution ?? changed ?? null,
      userErrors: userErrors as Answered["userErrors"],
    };
  };
  const usual: Contributions["usual"] = (input = {}) => {
    const payer = "agency" in input || "payerGroup" in input ? {} : { payer: unique("Payer") };
    const said = { body: idOfBoard(ofBoard()), year: "2023-24", kind: "MONEY", status: "REQUESTED" };
    return { ...said, ...payer, statusOn: "2023-04-01", amount: "1000.00", ...input };
  };
  const stored = () =>
    rowsOf(`select (select json_agg(t order by t.id) from contribution t) as lines,
      (select json_agg(t order by t.id) from contribution_event t) as events,
      (select json_agg(t order by t.id) from contribution_remark t) as remarks, (select count(*) from audit_entry) as entries`);
  return {
    panboard,
    board: ofBoard,
    manager: () => manager,
    somebody,
    send,
    usual,
    async refusalOf(mutation, input, subject) {
      const { data, errors } = await graph(mutation, input, subject);
      expect(data).toEqual({ answer: null });
      return errors?.[0]?.extensions.code;
    },
    async add(input = {}) {
      const answered = await send("addContribution", usual(input));
      expect(answered.userErrors).toEqual([]);
      return answered.contribution as ToldContribution;
    },
    async givenPayer(on = ofBoard()) {
      const agency = await givenAgency(panboard.database, on);
      await givenPartner(panboard.database, on, { agencyId: agency.id });
      return agency;
    },
    async read(id, subject = manager) {
      const text = `query ($id: ID!) { node(id: $id) { ... on Contribution { ${contribution} } } }`;
      const { data, errors } = await panboard.graph(subject, text, { id });
      expect(errors).toBeUndefined();
      return (data as { node: ToldContribution | null }).node;
    },
    async expectRefused(mutation, input, ...faults) {
      const before = await stored();
      const { row: changed, userErrors } = await send(mutation, input);
      expect({ changed, faults: userErrors.map(({ path, message }) => [path, message]) }).toEqual({
        changed: null,
        faults,
      });
      expect(await stored()).toEqual(before);
    },
  };
}

/** What a client that has seen a row sends to change it. */
export function seen({ id, version }: { readonly id: string; readonly version: number }) {
  return { id, expectedVersion: version };
}
