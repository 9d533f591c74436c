import { tmpdir } from "node:os";
import { readConfig } from "../../packages/api/src/config/config";
import { givenBoard } from "../../packages/api/src/features/bodies/given-board";
import { givenCalendarFeed } from "../../packages/api/src/features/calendars/given-calendar-feed";
import { digestOfSecret, makeSecret, pathOfSecret } from "../../packages/api/src/features/calendars/feed-secret";
import { givenRegion } from "../../packages/api/src/features/regions/given-region";
import { givenViewer } from "../../packages/api/src/testing/given-viewer";
import { useDatabase } from "../../packages/api/src/testing/use-database";
import { buildLog } from "../../packages/api/src/app/build-log";
import { buildServer } from "../../packages/api/src/app/build-server";

const databases = useDatabase();

test("a secret link stands in no line of the log, whether it is answered, refused or fails", async () => {
  const { database, urls } = databases;
  const board = await givenBoard(database, await givenRegion(database));
  const secret = makeSecret();
  await givenCalendarFeed(database, board, { secretSha256: digestOfSecret(secret) });
  const lines: string[] = [];
  const viewer = await givenViewer(database, "BUSINESS_MANAGER", board);
  let isBroken = false;
  const app = await buildServer({
    config: readConfig(
      { DATABASE_URL: urls.runtimeUrl, DATABASE_SYSTEM_URL: urls.systemUrl, PANBOARD_DEMO: "1" },
      tmpdir(),
    ),
    database,
    viewers: { get: () => (isBroken ? Promise.reject(new Error("the viewer broke")) : Promise.resolve(viewer)) },
    log: buildLog({ logLevel: "debug" }, { write: (line) => void lines.push(line) }),
  });
  const address = await app.listen({ port: 0, host: "127.0.0.1" });
  const statuses: number[] = [];
  for (const url of [pathOfSecret(secret), pathOfSecret(secret), pathOfSecret(makeSecret()), `/calendars/${secret}`]) {
    statuses.push((await fetch(`${address}${url}`)).status);
    isBroken = true;
  }
  await app.close();
  expect(statuses).toEqual([200, 500, 404, 404]);
  expect(lines.join("")).toContain("the viewer broke");
  expect(lines.join("")).not.toContain(secret);
});
