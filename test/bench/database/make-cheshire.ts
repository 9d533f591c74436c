import type { DatabaseUrls } from "@panboard/api";
import { buildLog, prepareDatabase, readConfig } from "@panboard/api";
import { loadShipped } from "../../../packages/api/src/features/shipped";

/** Fills an empty database with what the product ships of Cheshire, as `panboard load published` does. */
export async function makeCheshire(urls: DatabaseUrls): Promise<void> {
  const database = await prepareDatabase(
    urls,
    buildLog(readConfig({ PANBOARD_DEMO: "1", LOG_LEVEL: "silent" }, ".")),
    2,
  );
  try {
    await loadShipped(database, "published");
  } finally {
    await database.close();
  }
}
