/**
 * Whether a published statement, by its name in the SQL, says anything: not all of its revisions were withdrawn. One that
 * says nothing counts for nothing.
 */
export function saysSomething(statement: string): string {
  return `exists (
    select from revision said
    where said.body_id = ${statement}.body_id and said.statement_id = ${statement}.id
      and said.published_at is not null and said.withdrawn_at is null)`;
}
