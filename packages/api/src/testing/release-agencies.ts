import type { Client } from "pg";

/** Takes every seat, contribution and place from its agency, as the tables' owner may, so that an agency can leave the register. */
export async function releaseAgencies(owner: Client): Promise<void> {
  await owner.query("select set_config('app.system', 'migrate.data', false)");
  for (const table of ["seat", "contribution_event", "contribution"]) {
    await owner.query(`update ${table} set agency_id = null where agency_id is not null`);
  }
  await owner.query("delete from partner");
  await owner.query("select set_config('app.system', '', false)");
}
