import { decodeRowId } from "../../../db/row-id";
import { Write } from "../../../db/write";
import { decideChange } from "../../../db/change-target";
import { resolveViewer } from "../../../identity/resolve-viewer";
import { type GivenBoard, unique } from "../../../testing/define-fact";
import { type TestPanboard, usePanboard } from "../../../testing/use-panboard";

export const manager = "business-manager@halton";
export const coordinator = "coordinator@halton";
export const member = "member@halton";

/** What a change of a person answers. */
export interface ToldPerson {
  readonly id: string;
  readonly version: number;
  readonly name: string | null;
  readonly post: string | null;
  readonly email: string | null;
  readonly erasedAt: string | null;
  readonly account: { readonly issuer: string; readonly subject: string } | null;
}
export interface Answered {
  readonly person: ToldPerson | null;
  readonly userErrors: readonly { readonly path: string; readonly message: string; readonly code: string }[];
}

const person = "person { id version name post email erasedAt account { issuer subject } }";
const types: Readonly<Record<string, string>> = {
  addPerson: "AddPersonInput",
  changePerson: "ChangePersonInput",
  removePerson: "PersonVersionInput",
  restorePerson: "PersonVersionInput",
  linkAccount: "LinkAccountInput",
  unlinkAccount: "UnlinkAccountInput",
  erasePerson: "ErasePersonInput",
};

/** Halton's people over HTTP, as its business manager keeps them. */
export interface People {
  readonly panboard: TestPanboard;
  /** Halton. */
  readonly board: GivenBoard;
  /** Sends a change; asserts that it was let through to its input. */
  make(field: string, input: object, subject?: string): Promise<Answered>;
  /** The same; asserts that it was made. */
  done(field: string, input: object, subject?: string): Promise<ToldPerson>;
  /** A new person of Halton. */
  person(said?: object): Promise<ToldPerson>;
  /** Asserts that a change is refused at a field in these words, and that it leaves people, links and the trail as they were. */
  expectRefused(field: string, input: object, path: string, message: string | RegExp): Promise<void>;
  /** The data of a query that nothing is wrong with. */
  ask<T>(subject: string, query: string, variables?: object): Promise<T>;
  /** Rows as they are stored, whoever may see them. */
  rows<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Changes Halton's rows as its manager does, for what has no mutation here. */
  writeAs<T>(work: (write: Write) => Promise<T>): Promise<T>;
}

/** What a client that has seen a person sends to change them. */
export const seen = ({ id, version }: ToldPerson) => ({ id, expectedVersion: version });
/** The same, where an account is the matter. */
export const seenPerson = ({ id, version }: ToldPerson) => ({ person: id, expectedVersion: version });
/** The id that a row has in the database. */
export const rowIdOf = ({ id }: Pick<ToldPerson, "id">): string => decodeRowId(id)?.id ?? "";

/** Starts the product for a test file about people. */
export function usePeople(): People {
  const panboard = usePanboard();
  let board: GivenBoard | undefined;

  const rows: People["rows"] = async <Row extends object>(text: string, values: readonly unknown[] = []) => {
    const backup = await panboard.connect("backup");
    try {
      return (await backup.query(text, [...values])).rows as Row[];
    } finally {
      await backup.end();
    }
  };
  beforeAll(async () => {
    [board] = await rows<GivenBoard>(
      `select region_id as "regionId", id as "bodyId", slug from body where slug = 'halton'`,
    );
  });
  const boardOf = (): GivenBoard => {
    if (!board) throw new Error("The board is there from beforeAll on.");
    return board;
  };
  const make: People["make"] = async (field, input, subject = manager) => {
    const document = `mutation ($input: ${types[field]}!) { ${field}(input: $input) { ${person} userErrors { path message code } } }`;
    const { data, errors } = await panboard.graph(subject, document, { input });
    expect(errors).toBeUndefined();
    return (data as Record<string, Answered>)[field] as Answered;
  };
  const done: People["done"] = async (field, input, subject) => {
    const answered = await make(field, input, subject);
    expect(answered.userErrors).toEqual([]);
    return answered.person as ToldPerson;
  };
  const stored = async (): Promise<unknown> =>
    Promise.all(
      ["person", "person_account", "audit_entry", "audit_change", "idempotency"].map((table) =>
        rows(`select to_jsonb(t)::text as row from ${table} t order by 1`),
      ),
    );
  return {
    panboard,
    get board() {
      return boardOf();
    },
    make,
    done,
    person(said = {}) {
      const name = unique("Robin Example");
      return done("addPerson", { body: "halton", name, email: `${name.replaceAll(" ", ".")}@agency.test`, ...said });
    },
    async expectRefused(field, input, path, message) {
      const before = await stored();
      const words: unknown = typeof message === "string" ? message : expect.stringMatching(message);
      expect(await make(field, input)).toMatchObject({ person: null, userErrors: [{ path, message: words }] });
      expect(await stored()).toEqual(before);
    },
    async ask<T>(subject: string, query: string, variables: object = {}) {
      const { data, errors } = await panboard.graph(subject, query, variables);
      expect(errors).toBeUndefined();
      return data as T;
    },
    rows,
    async writeAs(work) {
      const { issuer } = panboard.config.identity;
      const { rights } = await resolveViewer(panboard.database, { issuer, subject: manager });
      const target = decideChange(rights, ["people:write"], { kind: "BODY", id: boardOf().bodyId });
      const write = new Write(panboard.database, rights, target, { operation: "given", requestId: "given" });
      try {
        const result = await work(write);
        await write.commit();
        return result;
      } catch (error) {
        await write.rollback();
        throw error;
      }
    },
  };
}
