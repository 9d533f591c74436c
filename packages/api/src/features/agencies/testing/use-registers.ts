import { unique } from "../../../testing/define-fact";
import { type GraphAnswer, type TestPanboard, usePanboard } from "../../../testing/use-panboard";

/** Who keeps Cheshire's register. */
export const steward = "region-steward@cheshire";

interface Name {
  readonly name: string;
}

/** What a test asks of each register's row. */
export interface AnsweredRow {
  readonly id: string;
  readonly version: number;
  readonly name?: string;
  readonly slug?: string;
  readonly odsCode?: string | null;
  readonly urn?: string | null;
  readonly mergedInto?: Name | null;
  readonly from?: string;
  readonly agency?: Name | null;
  readonly payerGroup?: string | null;
  readonly predecessor?: Name;
  readonly successor?: Name;
}

/** What a change of a register answers. */
export interface Answered {
  readonly row: AnsweredRow | null;
  readonly userErrors: readonly { readonly path: string; readonly message: string; readonly code: string }[];
}

const rows = {
  agency: "row: agency { id version name slug sector odsCode urn changedBy mergedInto { name } }",
  succession: "row: succession { id version from predecessor { name } successor { name } }",
  alias: "row: alias { id version name payerGroup agency { name } body { __typename } }",
} as const;

const mutations: Readonly<Record<string, readonly [type: string, row: keyof typeof rows]>> = {
  addAgency: ["AddAgencyInput", "agency"],
  changeAgency: ["ChangeAgencyInput", "agency"],
  removeAgency: ["AgencyVersionInput", "agency"],
  restoreAgency: ["AgencyVersionInput", "agency"],
  mergeAgencies: ["MergeAgenciesInput", "agency"],
  separateAgency: ["AgencyVersionInput", "agency"],
  succeedAgency: ["SucceedAgencyInput", "succession"],
  removeSuccession: ["SuccessionVersionInput", "succession"],
  mapAlias: ["MapAliasInput", "alias"],
  unmapAlias: ["AliasVersionInput", "alias"],
  removeAlias: ["AliasVersionInput", "alias"],
  restoreAlias: ["AliasVersionInput", "alias"],
};

/** Cheshire's registers over HTTP, as its steward keeps them. */
export interface Registers {
  readonly panboard: TestPanboard;
  /** Sends a change whatever becomes of it. */
  change(field: string, input: object, subject?: string): Promise<GraphAnswer>;
  /** The same; asserts that it was let through to its input. */
  make(field: string, input: object): Promise<Answered>;
  /** The same; asserts that it was made. */
  done(field: string, input: object): Promise<AnsweredRow>;
  /** A new agency of Cheshire, of a name that nothing else has. */
  agency(said?: object): Promise<AnsweredRow>;
  /** The data of a query that nothing is wrong with. */
  ask<T>(subject: string, query: string, variables?: object): Promise<T>;
  /** Asserts that a change is refused at a field in these words, and that it leaves every register as it was. */
  expectRefused(field: string, input: object, path: string, message: string | RegExp): Promise<void>;
  /** Asserts that something leaves every register as it was. */
  expectNothingChanged(work: () => Promise<unknown>): Promise<void>;
}

/** Starts the product for a test file about registers. */
export function useRegisters(): Registers {
  const panboard = usePanboard();

  const change: Registers["change"] = (field, input, subject = steward) => {
    const [type, row] = mutations[field] ?? ["", "agency"];
    const document = `mutation ($input: ${type}!) { ${field}(input: $input) { ${rows[row]} userErrors { path message code } } }`;
    return panboard.graph(subject, document, { input });
  };
  const make: Registers["make"] = async (field, input) => {
    const { data, errors } = await change(field, input);
    expect(errors).toBeUndefined();
    return (data as Record<string, Answered>)[field] as Answered;
  };
  const done: Registers["done"] = async (field, input) => {
    const { row, userErrors } = await make(field, input);
    expect(userErrors).toEqual([]);
    return row as AnsweredRow;
  };
  async function stored(): Promise<unknown[]> {
    const backup = await panboard.connect("backup");
    try {
      const tables = ["agency", "agency_succession", "agency_alias", "audit_entry"];
      const found: unknown[] = [];
      for (const table of tables) {
        found.push((await backup.query(`select to_jsonb(t) as row from ${table} t order by id`)).rows);
      }
      return found;
    } finally {
      await backup.end();
    }
  }
  const expectNothingChanged: Registers["expectNothingChanged"] = async (work) => {
    const before = await stored();
    await work();
    expect(await stored()).toEqual(before);
  };
  return {
    panboard,
    change,
    make,
    done,
    agency: (said = {}) =>
      done("addAgency", { region: "cheshire", name: unique("Agency"), sector: "HEALTH_PROVIDER", ...said }),
    async ask<T>(subject: string, query: string, variables: object = {}) {
      const { data, errors } = await panboard.graph(subject, query, variables);
      expect(errors).toBeUndefined();
      return data as T;
    },
    expectNothingChanged,
    expectRefused: (field, input, path, message) =>
      expectNothingChanged(async () => {
        const words: unknown = typeof message === "string" ? message : expect.stringMatching(message);
        const { row, userErrors } = await make(field, input);
        expect({ row, userErrors }).toMatchObject({ row: null, userErrors: [{ path, message: words }] });
      }),
  };
}
