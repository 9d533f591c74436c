import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ask, endEverything, givenDataFolder, givenFolder, serverPid, start } from "./embedded-postgres.harness";

afterEach(endEverything);

if (process.getuid?.() === 0) describe("a server that root starts", rootTests);
else {
  test("a server that a normal user starts runs as that user", async () => {
    const folder = givenDataFolder();
    await start(folder);
    expect(readFileSync(`/proc/${serverPid(folder)}/status`, "utf8")).toMatch(
      new RegExp(`^Uid:\\s${process.getuid?.()}\\s`, "m"),
    );
  });
}

function rootTests(): void {
  it.each(["namespace", "nobody"] as const)("runs by way of %s in a folder closed to others", async (way) => {
    const folder = givenFolder();
    const first = await start(folder, { asRoot: way });
    expect(await ask(first.runtimeUrl, "select 1 as one")).toEqual([{ one: 1 }]);
    await first.stop();
  });

  it("runs as nobody in an open folder, without any capability", async () => {
    const folder = givenDataFolder();
    chmodSync(join(folder, ".."), 0o755);
    await start(folder, { asRoot: "nobody" });

    const status = readFileSync(`/proc/${serverPid(folder)}/status`, "utf8");
    expect(status).toMatch(/^Uid:\s65534\s65534\s65534\s65534$/m);
    expect(status).toMatch(/^CapEff:\s0+$/m);
  });

  it("goes on with the data when the way changes", async () => {
    const folder = givenDataFolder();
    const first = await start(folder, { asRoot: "nobody" });
    await ask(first.ownerUrl, "create table meeting as select 7 as id");
    await first.stop();

    const second = await start(folder, { asRoot: "namespace" });

    expect(await ask(second.ownerUrl, "select id from meeting")).toEqual([{ id: 7 }]);
  });
}
