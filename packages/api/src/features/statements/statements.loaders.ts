import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { buildOwnedLoader, buildRegionalLoader, type OwnedKey } from "../../graphql/loaders";
import { Category } from "../indicators";
import type { StoredValueKind } from "./checking/parse-value";
import { Statement } from "./statement.entity";

/** What a statement says: its last published revision that is not withdrawn. */
export interface Said {
  readonly statementId: string;
  readonly number: number;
  readonly valueKind: StoredValueKind;
  readonly value: string | null;
  readonly note: string | null;
}

type StatementOfBody = Pick<Statement, "bodyId" | "id">;

/** What each of some statements says; one that says nothing is missing. */
export const saidSql = `
select distinct on (r.body_id, r.statement_id) r.statement_id as "statementId", r.number, r.value_kind as "valueKind",
  r.value::text as value, r.note
from unnest($1::uuid[], $2::uuid[]) s (body_id, id)
join revision r on r.body_id = s.body_id and r.statement_id = s.id
where r.published_at is not null and r.withdrawn_at is null
order by r.body_id, r.statement_id, r.number desc`;

/** Statements by body and id. */
export function statementsLoader(read: Read): DataLoader<OwnedKey, Statement | undefined, string> {
  return buildOwnedLoader(read, Statement);
}

/** What statements say now; undefined of those that say nothing. */
export function saidLoader(read: Read): DataLoader<StatementOfBody, Said | undefined, string> {
  return new DataLoader(
    async (statements) => {
      const rows = await read.rows<Said>("what statements say", saidSql, [
        statements.map(({ bodyId }) => bodyId),
        statements.map(({ id }) => id),
      ]);
      const byId = new Map(rows.map((row) => [row.statementId, row]));
      return statements.map(({ id }) => byId.get(id));
    },
    { cacheKeyFn: ({ id }) => id },
  );
}

/** Categories by id. */
export function categoriesLoader(read: Read): DataLoader<string, Category | undefined> {
  return buildRegionalLoader(read, Category);
}
