/** @slow: it starts a server of its own. */
import { readFileSync } from "node:fs";
import { Client } from "pg";
import { endEverything, givenDataFolder, start } from "./embedded-postgres.harness";

afterEach(endEverything);

/** How often a process had to ask for a page of memory: minflt, the tenth value of proc(5), whose second may hold spaces. */
function pageFaultsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[7]);
}

/** The pages are Linux' and what keeps them glibc's: nothing of this holds elsewhere. */
const onLinux = process.platform === "linux" ? test : test.skip;

onLinux("a statement that needs much memory finds again what the one before has freed", async () => {
  const { ownerUrl } = await start(givenDataFolder());
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("set work_mem = '64MB'");
    const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
    const pid = rows[0]?.pid ?? 0;
    const sort = () =>
      client.query("select max(text) from (select md5(n::text) as text from generate_series(1, 50000) n order by 1) s");
    const faults: number[] = [];
    for (let run = 0; run < 8; run += 1) {
      const before = pageFaultsOf(pid);
      await sort();
      faults.push(pageFaultsOf(pid) - before);
    }
    const [first = 0, ...later] = faults;
    expect(first).toBeGreaterThan(1000);
    expect(Math.max(...later.slice(3))).toBeLessThan(first / 20);
  } finally {
    await client.end();
  }
});
