import "reflect-metadata";
import { pino } from "pino";
import { prepareDatabase } from "../app/start-panboard";
import { loadShipped } from "../features/shipped";
import { announceServer, asOwner, createDatabase, type ServerUrls, templateName, urlsOf } from "./test-server";

/**
 * Makes the template, and tells the test processes where the server is. Nobody can connect to the template from then on:
 * Postgres clones no database that somebody is connected to.
 */
export async function prepareTemplate(server: ServerUrls): Promise<void> {
  await createDatabase(server.ownerUrl, templateName);
  const database = await prepareDatabase(urlsOf(server, templateName), pino({ level: "silent" }), 2);
  await loadShipped(database, "published");
  await loadShipped(database, "illustrative");
  await database.close();
  await asOwner(server.ownerUrl, `alter database ${templateName} with allow_connections false is_template true`);
  announceServer(server);
}
