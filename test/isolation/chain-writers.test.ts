import { deploymentId } from "../../packages/api/src/db/audit";
import { withSystemScope } from "../../packages/api/src/db/system-scope";
import { verifyAudit } from "../../packages/api/src/db/verify-audit";
import { givenBoard } from "../../packages/api/src/features/bodies/given-board";
import { givenRegion } from "../../packages/api/src/features/regions/given-region";
import { useDatabase } from "../../packages/api/src/testing/use-database";
import { givenPartnerOf } from "./given-trail";

const databases = useDatabase();

test("200 who write to one body at once neither fork its chain nor wait for each other for ever", async () => {
  const board = await givenBoard(databases.database, await givenRegion(databases.database));
  const added = await Promise.allSettled(Array.from({ length: 200 }, () => givenPartnerOf(databases.database, board)));
  expect(added.filter(({ status }) => status === "rejected")).toEqual([]);
  const backup = await databases.connect("backup");
  const { rows } = await backup.query("select sequence::integer from audit_head where owner_id = $1", [board.bodyId]);
  expect(rows).toEqual([{ sequence: 200 }]);
  expect((await verifyAudit(databases.database)).faults.map(({ ownerId }) => ownerId)).not.toContain(board.bodyId);
});

test("whoever writes to several owners at once waits for nobody who does so in another order", async () => {
  const { database } = databases;
  const regionId = await givenRegion(database);
  const owners = [(await givenBoard(database, regionId)).bodyId, regionId, deploymentId];
  const before = (await verifyAudit(database)).entries;
  const write = (index: number): Promise<void> =>
    withSystemScope(database, "body.open", "WRITE", (scope) => {
      for (const ownerId of index % 2 === 0 ? owners : [...owners].reverse()) scope.record(ownerId, "given", { index });
      return Promise.resolve();
    });
  await Promise.all(Array.from({ length: 60 }, (_, index) => write(index)));
  const { entries, faults } = await verifyAudit(database);
  expect(entries - before).toBe(180);
  expect(faults.filter(({ ownerId }) => owners.includes(ownerId))).toEqual([]);
});
