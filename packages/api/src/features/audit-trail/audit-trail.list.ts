import { auditTrailListWords } from "@panboard/shared";
import type { Read } from "../../db/read";
import { isUuid } from "../../db/row-id";
import { moment, text } from "../../db/sql-value";
import { inWords } from "../../graphql/lists/columns";
import { type ArgumentsOfList, defineList } from "../../graphql/lists/define-list";
import { equals, type Filter, oneOf, onDay } from "../../graphql/lists/filters";
import { type ListOwner, ofBody } from "../../graphql/lists/owners";
import { AuditEntry, AuditKind, isReadingSql } from "./audit-entry.entity";
import { countRows, parseSummary } from "./audit-summary";
import { actedAsInWords, operationInWords } from "./audit-words";

/** The trail of a body, for those who read it there. */
const ofTrail: ListOwner = { ...ofBody({ reads: "audit:read" }), of: (owner) => `t.owner_id = ${owner}` };

const beginningOf = (day: string): string => `(${day})::timestamp at time zone 'Europe/London'`;

/** An account by its id, compared as such: so the plan knows how few rows are one person's. What is no id is nobody's. */
const person: Filter<string> = {
  ...equals("", "Only what this account did, by its id."),
  where: (id, add) => (isUuid(id) ? `t.account_id = ${add(id, "uuid")}` : "false"),
};

/** A body's audit trail, the newest first. Every page, by days or not, is read along the index over the owner and the time. */
export const auditTrailList = defineList(AuditEntry, {
  name: "audit-trail",
  words: auditTrailListWords,
  of: ofTrail,
  filters: {
    person,
    operation: equals("t.operation", "Only what this operation did, such as `addPartner`."),
    kind: oneOf(AuditKind, `case when ${isReadingSql} then 'READ' else 'CHANGE' end`, "Only changes, or only reading."),
    from: onDay((day) => `t.at >= ${beginningOf(day)}`, "Only from this day on, in London."),
    until: onDay((day) => `t.at < ${beginningOf(`${day} + 1`)}`, "Only up to the end of this day, in London."),
  },
  sorts: { time: [moment("t.at")] },
  sort: "-time",
  columns: {
    time: moment("t.at"),
    operation: inWords("t.operation", operationInWords),
    who: { ...text("t.account_id::text"), readWords: namesOfAccounts },
    role: inWords("t.acted_as", actedAsInWords),
    rows: inWords("json_build_array(cardinality(t.row_ids), t.summary)::text", rowsInWords),
    what: text("t.operation"),
    requestId: text("t.request_id"),
  },
});

export type AuditTrailArguments = ArgumentsOfList<typeof auditTrailList>;

function namesOfAccounts(read: Read, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return read.namesOf(ids);
}

function rowsInWords(written: string): string {
  const [named, summary] = JSON.parse(written) as [number, string | null];
  return String(countRows(named, parseSummary(summary)) ?? "Not told");
}
