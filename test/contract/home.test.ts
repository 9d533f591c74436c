import { type CountingProxy, startCountingProxy } from "../../packages/api/src/testing/counting-proxy";
import { usePanboard } from "../../packages/api/src/testing/use-panboard";
import { BoardArrangementDocument } from "../../packages/web/src/features/arrangements/generated/board-arrangement";
import { BoardOverviewDocument } from "../../packages/web/src/features/boards/generated/board-overview";
import { ViewerDocument } from "../../packages/web/src/kit/viewer/generated/viewer";

/** What the home of a board asks for, against a database that counts how often it is spoken to. */
let proxy: Promise<CountingProxy> | undefined;
const panboard = usePanboard(async (url) => (await (proxy ??= startCountingProxy(url))).through(url));
panboard.onEnd(async () => (await proxy)?.stop());

const roundTripsMax = 20;
const bytesMax = 150_000;

test("a board's home takes at most 20 round trips to the database, for answers of 150,000 bytes", async () => {
  const place = { board: "cheshire-east", region: "cheshire" };
  const askFor = (document: unknown, variables: object = {}) =>
    panboard.graph("business-manager@cheshire-east", String(document), variables);
  const ask = () =>
    Promise.all([
      askFor(ViewerDocument),
      askFor(BoardArrangementDocument, place),
      askFor(BoardOverviewDocument, place),
    ]);
  let answers = await ask();
  // Whoever was here before has connected and prepared the statements; what goes on beside may speak now and then.
  const roundTrips: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const before = (await proxy)?.count ?? 0;
    answers = await ask();
    roundTrips.push(((await proxy)?.count ?? 0) - before);
  }
  expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
  expect(Math.min(...roundTrips)).toBeGreaterThan(2);
  expect(Math.min(...roundTrips)).toBeLessThanOrEqual(roundTripsMax);
  expect(JSON.stringify(answers.map(({ data }) => data)).length).toBeLessThanOrEqual(bytesMax);
});
