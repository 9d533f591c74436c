import "reflect-metadata";
import { pino } from "pino";
import { openDatabase } from "../app/start-panboard";
import { loadShipped } from "../features/shipped";
import { asOwner, type ServerUrls, templateName, urlOf } from "./test-server";

/**
 * Makes the template, and tells the test processes where the server is. Nobody can connect to the template from then on:
 * Postgres clones no database that somebody is connected to.
 */
export async function prepareTemplate(server: ServerUrls): Promise<void> {
  await asOwner(server.ownerUrl, `create database ${templateName}`);
  const urls = { ownerUrl: urlOf(server.ownerUrl, templateName), runtimeUrl: urlOf(server.runtimeUrl, templateName) };
  const database = await openDatabase(urls, pino({ level: "silent" }), 2);
  await loadShipped(database, "published");
  await loadShipped(database, "illustrative");
  await database.close();
  await asOwner(server.ownerUrl, `alter database ${templateName} with allow_connections false is_template true`);
  process.env.PANBOARD_TEST_OWNER_URL = server.ownerUrl;
  process.env.PANBOARD_TEST_RUNTIME_URL = server.runtimeUrl;
}
