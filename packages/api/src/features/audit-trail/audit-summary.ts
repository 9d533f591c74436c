import { Field, ObjectType } from "type-graphql";
import type { ReadSummary, RedactionSummary } from "../../db/audit";
import type { BulkSummary } from "../../db/bulk";
import { isUuid } from "../../db/row-id";
import { nameInWords, valueInWords } from "./audit-words";

/** What is told in the place of a list of rows. */
type Summary = BulkSummary | ReadSummary | RedactionSummary;

/** One thing that is told of many rows. */
@ObjectType({ description: "One thing that is told of many rows: how many were new, the name of a file." })
export class AuditFact {
  @Field(() => String, { description: "What it is, in words." })
  name!: string;

  @Field(() => String, { description: "The value." })
  value!: string;
}

/** The summaries of an entry; none where it lists its rows. */
export function parseSummary(summary: string | null): readonly Summary[] {
  return summary === null ? [] : (JSON.parse(summary) as Summary[]);
}

/** How many rows an entry is about: those that it names, or those that its summaries count; null where neither says. */
export function countRows(named: number, summaries: readonly Summary[]): number | null {
  // What was erased stands beside the rows of its change, and is not what that wrote.
  const counted = summaries
    .filter((summary) => !isOfRedaction(summary))
    .flatMap((summary) =>
      Object.values(isOfReading(summary) ? summary.rows : summary).filter((value) => typeof value === "number"),
    );
  if (counted.length === 0 && named === 0) return null;
  return Math.max(
    named,
    counted.reduce((sum, count) => sum + count, 0),
  );
}

/** The accounts that summaries name: whom something was done to. */
export function accountsIn(summaries: readonly Summary[]): string[] {
  return summaries.flatMap((summary) =>
    !isOfReading(summary) && !isOfRedaction(summary) && typeof summary.accountId === "string" ? summary.accountId : [],
  );
}

/** The summaries of an entry, thing by thing, with the names of the accounts in them; ids of rows are left out. */
export function factsOf(summaries: readonly Summary[], names: ReadonlyMap<string, string | null>): AuditFact[] {
  return summaries.flatMap((summary) => {
    if (isOfRedaction(summary)) return factOf("Rows erased from earlier entries", summary.contentErased);
    return isOfReading(summary)
      ? [
          ...Object.entries(summary.rows).map(([table, count]) => factOf(`${nameInWords(table)}, rows read`, count)),
          ...summary.statements.map((label) => factOf("Also read", label)),
        ]
      : Object.entries(summary).flatMap(([name, value]) => {
          const told = name === "accountId" ? (names.get(String(value)) ?? null) : value;
          return told === null || (typeof told === "string" && isUuid(told)) ? [] : factOf(nameInWords(name), told);
        });
  });
}

function isOfReading(summary: Summary): summary is ReadSummary {
  return "rows" in summary && typeof summary.rows === "object" && summary.rows !== null;
}

function isOfRedaction(summary: Summary): summary is RedactionSummary {
  return "contentErased" in summary;
}

function factOf(name: string, value: unknown): AuditFact {
  return { name, value: valueInWords(value) ?? "" };
}
