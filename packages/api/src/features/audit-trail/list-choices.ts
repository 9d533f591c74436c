import type { Read } from "../../db/read";
import type { AuditTrailChoices } from "./audit.types";
import { operationInWords } from "./audit-words";

/** Accounts with an operation of theirs at the most. */
const choicesMax = 5_000;

interface OccurringRow {
  readonly accountId: string | null;
  readonly operation: string | null;
}

/** Who and what occurs in a trail. Of reading no operation is told: each document that reads would be one. */
export async function listChoices(read: Read, ownerId: string): Promise<AuditTrailChoices> {
  const rows = await read.rows<OccurringRow>(
    "choices of a trail",
    `select distinct account_id as "accountId", case when operation not like 'read %' then operation end as operation
     from audit_entry where owner_id = $1 limit $2`,
    [ownerId, choicesMax],
  );
  const accountIds = [...new Set(rows.flatMap(({ accountId }) => accountId ?? []))];
  const names = await read.namesOf(accountIds);
  const people = accountIds.map((id) => ({ id, name: names.get(id) ?? null }));
  const operations = [...new Set(rows.flatMap(({ operation }) => operation ?? []))].map((operation) => ({
    operation,
    inWords: operationInWords(operation),
  }));
  const byText = (one: string, other: string): number => one.localeCompare(other, "en-GB");
  return {
    people: people.sort((one, other) => byText(one.name ?? one.id, other.name ?? other.id)),
    operations: operations.sort((one, other) => byText(one.inWords, other.inWords)),
  };
}
