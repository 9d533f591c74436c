import type { Panboard } from "./panboard-test";

/** Who keeps the register that these facts stand on. */
export const steward = "region-steward@cheshire";

/** A row as a mutation of the register answers it. */
export interface GivenRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly slug: string;
}

let numbered = 0;

/** A name that no other journey, attempt or run has: journeys share one register. */
export function uniqueName(what: string): string {
  numbered += 1;
  // One word, which begins no other: a search for it finds one row.
  return `${what} ${[Date.now().toString(36), process.pid, String(numbered).padStart(4, "0")].join("-")}`;
}

/** A code of the form of an ODS code that no other journey, attempt or run has. */
export function uniqueCode(): string {
  numbered += 1;
  const ofProcess = (process.pid % 1296).toString(36).padStart(2, "0");
  const ofMoment = (Math.floor(Date.now() / 1000) % 46_656).toString(36).padStart(3, "0");
  return `Z${ofProcess}${ofMoment}${(numbered % 36).toString(36)}`.toUpperCase();
}

/** What the steward's changes answer, besides the row. */
const rows = {
  addAgency: ["AddAgencyInput", "row: agency { id version name slug }"],
  changeAgency: ["ChangeAgencyInput", "row: agency { id version name slug }"],
  mergeAgencies: ["MergeAgenciesInput", "row: agency { id version name slug }"],
  succeedAgency: ["SucceedAgencyInput", "row: succession { id version }"],
  mapAlias: ["MapAliasInput", "row: alias { id version name }"],
  removeAlias: ["AliasVersionInput", "row: alias { id version name }"],
} as const;

/** Makes a change of Cheshire's register as its steward. Throws what the API says against it. */
export async function changeGiven<TRow>(
  panboard: Panboard,
  operation: keyof typeof rows,
  input: object,
): Promise<TRow> {
  const [type, row] = rows[operation];
  const document = `mutation Given($input: ${type}!) { given: ${operation}(input: $input) { ${row} userErrors { message } } }`;
  const { given } = await panboard.ask<{
    given: { row: TRow | null; userErrors: readonly { readonly message: string }[] };
  }>(steward, document, { input });
  if (given.row === null) throw new Error(given.userErrors.map(({ message }) => message).join(" "));
  return given.row;
}

/** A new agency on Cheshire's register, a housing association. */
export function givenAgency(panboard: Panboard): Promise<GivenRow> {
  return changeGiven(panboard, "addAgency", { region: "cheshire", name: uniqueName("Given Homes"), sector: "HOUSING" });
}

/** A new agency that is merged into another new one. */
export async function givenMergedAgency(panboard: Panboard): Promise<GivenRow> {
  const [old, today] = [await givenAgency(panboard), await givenAgency(panboard)];
  return changeGiven(panboard, "mergeAgencies", { id: old.id, expectedVersion: old.version, into: today.id });
}

/** That a new agency took over from another new one on 1 April 2013. */
export async function givenSuccession(panboard: Panboard): Promise<Pick<GivenRow, "id">> {
  const [earlier, later] = [await givenAgency(panboard), await givenAgency(panboard)];
  return changeGiven(panboard, "succeedAgency", { id: earlier.id, by: later.id, from: "2013-04-01" });
}

/** A new name on Cheshire's list of printed names, which stands for primary schools unless said. */
export function givenPrintedName(
  panboard: Panboard,
  meaning: { readonly agency: string } | { readonly payerGroup: string } = { payerGroup: "Primary schools" },
): Promise<Omit<GivenRow, "slug">> {
  return changeGiven(panboard, "mapAlias", { region: "cheshire", name: uniqueName("Printed"), ...meaning });
}
