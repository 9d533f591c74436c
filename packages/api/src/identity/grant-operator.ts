import { randomUUID } from "node:crypto";
import type { Database } from "../db/database";
import { withSystemScope } from "../db/system-scope";

/** Makes an operator of somebody at an issuer, on the server; answers false if they are one already. */
export function grantOperator(database: Database, issuer: string, subject: string): Promise<boolean> {
  return withSystemScope(database, "identity.grant", "WRITE", async (scope) => {
    await scope.rows(
      "operator's account",
      "insert into account (id, issuer, subject, name) values ($1, $2, $3, $3) on conflict (issuer, subject) do nothing",
      [randomUUID(), issuer, subject],
    );
    const made = await scope.rows(
      "operator's grant",
      `insert into "grant" (id, account_id, role, target, from_day)
       select $1, a.id, 'OPERATOR', 'DEPLOYMENT', current_date from account a
       where a.issuer = $2 and a.subject = $3 and not exists (
         select from "grant" g where g.account_id = a.id and g.role = 'OPERATOR' and (g.to_day is null or g.to_day >= current_date))
       returning id`,
      [randomUUID(), issuer, subject],
    );
    return made.length > 0;
  });
}
