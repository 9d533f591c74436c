import { randomBytes } from "node:crypto";
import { asOwner, templateName, urlOf } from "./test-server";
import { useDatabase } from "./use-database";

const databases = useDatabase();

test("nobody connects to the template, whoever they are, and it is cloned all the same", async () => {
  const { ownerUrl, runtimeUrl } = databases.urls;
  for (const url of [ownerUrl, runtimeUrl]) {
    await expect(asOwner(urlOf(url, templateName), "select 1")).rejects.toThrow("not currently accepting connections");
  }
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asOwner(ownerUrl, `create database ${name} template ${templateName}`);
  // The clone takes connections: it is no template itself.
  await asOwner(urlOf(ownerUrl, name), "select from region");
  await asOwner(ownerUrl, `drop database ${name}`);
});
