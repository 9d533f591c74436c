import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ask, endEverything, givenDataFolder, start } from "../embedded/embedded-postgres.harness";

const sql = readFileSync(join(__dirname, "database.sql"), "utf8");
let urlOf: (role: string) => string;

/** A database that somebody made by hand, on a server that lets everybody in. */
beforeEach(async () => {
  const folder = givenDataFolder();
  writeFileSync(join(folder, "data", "pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");
  const { port } = await start(folder);
  urlOf = (role) => `postgres://${role}@127.0.0.1:${port}/other`;
  await ask(
    urlOf("postgres").replace(/other$/, "postgres"),
    "create database other owner panboard_owner template template0",
  );
});

afterEach(endEverything);

const makeTable = "create temporary table meeting (id int)";
const makeObject = "select lo_create(0)";
const serving = ["panboard_runtime", "panboard_system"];

describe("database.sql", () => {
  it("takes temporary tables and large objects from whoever serves, as often as it is run", async () => {
    await ask(urlOf("postgres"), sql, sql);

    for (const role of serving) {
      await expect(ask(urlOf(role), makeTable)).rejects.toThrow(/permission denied/);
      await expect(ask(urlOf(role), makeObject)).rejects.toThrow(/permission denied/);
    }
    await ask(urlOf("panboard_owner"), makeTable);
  });

  it("lets in nobody but the roles of Panboard", async () => {
    await ask(urlOf("postgres"), "create role stranger login", sql);

    await expect(ask(urlOf("stranger"), "select 1")).rejects.toThrow(/permission denied for database/);
    for (const role of [...serving, "panboard_backup", "panboard_monitor"]) await ask(urlOf(role), "select 1");
  });

  it("is accepted from the database's owner, who cannot take large objects away", async () => {
    await ask(urlOf("panboard_owner"), sql);

    await expect(ask(urlOf("panboard_runtime"), makeTable)).rejects.toThrow(/permission denied/);
    await ask(urlOf("panboard_runtime"), makeObject);
  });

  it("says so where whoever runs it can take nothing away", async () => {
    await expect(ask(urlOf("panboard_monitor"), sql)).rejects.toThrow(
      "Anybody may still make temporary tables in other: run this as a superuser or as its owner.",
    );
  });
});
