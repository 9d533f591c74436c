import { buildLog, type DatabaseUrls, openDatabase, readConfig } from "@panboard/api";
import type { Role } from "@panboard/shared";
import { decideChange } from "../../../packages/api/src/db/change-target";
import type { Database } from "../../../packages/api/src/db/database";
import { type Rights, type Settings, settingsOfChange, settingsOfRead } from "../../../packages/api/src/db/rights";
import { withSystemScope } from "../../../packages/api/src/db/system-scope";
import { giveGrant } from "../../../packages/api/src/identity/grants";
import { resolveViewer } from "../../../packages/api/src/identity/resolve-viewer";
import type { Facts, ViewerName } from "../works/work";

/** Somebody who asks: the settings of the walls that the product's transactions have for them. */
export interface BenchViewer {
  readonly subject: ViewerName;
  readonly accountId: string;
  readonly role: Role;
  readonly read: Settings;
  /** Of a change of meetings on their board; of a manager of one board alone. */
  readonly change?: Settings;
}

/**
 * Gives the people of the works their roles, by the product's own way: `analyst` reads what is published, `manager@<board>`
 * runs a board. Answers what the walls let them see.
 */
export async function prepareViewers(
  database: Database,
  { issuer, region, subjects }: { issuer: string; region: string; subjects: readonly ViewerName[] },
): Promise<{ viewers: BenchViewer[]; facts: Facts }> {
  const viewers: BenchViewer[] = [];
  for (const subject of subjects) {
    const boards = subject.split("@")[1]?.split(",");
    const role = boards === undefined ? "REGIONAL_ANALYST" : "BUSINESS_MANAGER";
    for (const on of boards?.map((board) => `${region}/${board}`) ?? [region]) {
      await giveGrant(database, { role, issuer, subject, on }, {});
    }
    const { accountId, rights } = await resolveViewer(database, { issuer, subject });
    const { timeouts } = database;
    viewers.push({
      ...{ subject, accountId, role, read: { ...timeouts, ...settingsOfRead(rights) } },
      ...(boards?.length === 1 ? { change: { ...timeouts, ...settingsOfMeetings(rights) } } : {}),
    });
  }
  const [found] = await withSystemScope(database, "identity.grant", "READ", (scope) =>
    scope.rows<{ regionId: string }>("region", 'select region_id as "regionId" from region where slug = $1', [region]),
  );
  if (!found) throw new Error(`There is no region ${region}.`);
  return { viewers, facts: found };
}

function settingsOfMeetings(rights: Rights): Settings {
  const [id = ""] = rights.bodyIds;
  return settingsOfChange(rights, decideChange(rights, ["meetings:write"], { kind: "BODY", id }));
}

/** Connects as the product does, runs `work` and closes the connections, so that nobody holds one while it is measured. */
export async function withProductDatabase<T>(urls: DatabaseUrls, work: (database: Database) => Promise<T>): Promise<T> {
  const log = buildLog(readConfig({ PANBOARD_DEMO: "1", LOG_LEVEL: "silent" }, "."));
  const database = await openDatabase(urls, log, 2);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
