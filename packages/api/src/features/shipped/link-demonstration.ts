import { randomUUID } from "node:crypto";
import type { Database } from "../../db/database";
import { withSystemScope } from "../../db/system-scope";
import { tellOfGrants } from "../../identity/grants";
import { PersonAccount } from "../people";
import { listIllustrativeAccounts } from "./illustrative-structure";

/**
 * Links invented people of the fictional region to the accounts of the demonstration, so that a member sees their own groups.
 * A person who was ever linked to an account is left as their board has it.
 */
export function linkDemonstration(database: Database, issuer: string): Promise<void> {
  return withSystemScope(database, "load.shipped", "WRITE", async (scope) => {
    const wanted = listIllustrativeAccounts();
    const people = await scope.rows<{ bodyId: string; regionId: string; personId: string; subject: string }>(
      "people to link",
      `select p.body_id as "bodyId", p.region_id as "regionId", p.id as "personId", w.subject
       from unnest($1::text[], $2::text[], $3::text[]) w (body, email, subject)
       join region r on r.fictional
       join body b on b.region_id = r.region_id and b.slug = w.body
       join person p on p.body_id = b.id and p.email = w.email and p.removed_at is null and p.erased_at is null
       where not exists (select from person_account a where a.body_id = p.body_id and a.person_id = p.id)`,
      [wanted.map(({ body }) => body), wanted.map(({ email }) => email), wanted.map(({ subject }) => subject)],
    );
    const changed = { version: 1, changedAt: new Date(), changedAs: `system:${scope.purpose}` };
    for (const { bodyId, ...person } of people) {
      const row = { ...changed, ...person, bodyId, id: randomUUID(), issuer, recordedOn: "2020-01-01" };
      await scope
        .writerOf(bodyId, "loadDemonstration")
        .inBulk({ accounts: 1 }, (bulk) => bulk.copyIn(PersonAccount, [row]));
    }
    if (people.length > 0) await tellOfGrants(scope);
  });
}
