import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ToldHead, tellHeads } from "../../packages/api/src/db/audit-heads";
import { givenPartner } from "../../packages/api/src/features/partners/given-partner";
import { givenBoard } from "../../packages/api/src/features/bodies/given-board";
import { useDatabase } from "../../packages/api/src/testing/use-database";
import { givenRegion } from "../../packages/api/src/features/regions/given-region";
import { readAuditCommand } from "../../packages/api/src/app/audit-commands";
import { CommandError } from "../../packages/api/src/app/command.error";

const databases = useDatabase();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "panboard-audit-"));
  databases.onEnd(() => rm(folder, { recursive: true }));
});

const verify = (...words: string[]): Promise<string> => readAuditCommand(["verify", ...words])(databases.database);

/** A log of the product with the heads that are told now, among other lines. */
async function keepLog(name: string): Promise<string> {
  const heads = await new Promise<ToldHead[]>((resolve, reject) => {
    const told: ToldHead[] = [];
    const telling = tellHeads(databases.database, { onHead: (head) => void told.push(head), onFailure: reject });
    void telling.close().then(() => resolve(told));
  });
  const lines = heads.map((auditHead) => JSON.stringify({ level: 30, auditHead, msg: "told" }));
  const path = join(folder, name);
  await writeFile(
    path,
    [
      "Panboard is ready",
      '{"level":30,"auditHead":null}',
      '{"auditHead"',
      ...lines.map((line) => `panboard-1  | ${line}`),
      "",
    ].join("\n"),
  );
  return path;
}

test("says that everything is as it was written, and how much that is", async () => {
  const told = await verify();
  expect(told).toMatch(/^[0-9,]+ entries in [0-9]+ trails: everything is as it was written\.\n/);
  expect(told).toContain("A trail written anew from its beginning shows against a log alone: give one.");
  expect(await verify(await keepLog("whole.log"))).toMatch(
    /\n[0-9]+ heads that were told fit\.\n2 lines about heads can’t be read, and proved nothing\.$/,
  );
});

test("names the trail and the first bad entry, and against a log a trail that was emptied", async () => {
  const { database } = databases;
  const [spoilt, emptied] = await Promise.all(
    [1, 2].map(async () => {
      const board = await givenBoard(database, await givenRegion(database));
      await givenPartner(database, board);
      return board;
    }),
  );
  const log = await keepLog("before.log");
  const owner = await databases.connect("owner");
  await owner.query("set app.system = 'migrate.data'");
  await owner.query("update audit_entry set acted_as = 'CHAIR' where owner_id = $1 and sequence = 2", [spoilt?.bodyId]);
  for (const table of ["audit_change", "audit_entry", "audit_head"]) {
    await owner.query(`delete from ${table} where owner_id = $1`, [emptied?.bodyId]);
  }
  const named = new RegExp(
    `^What is on record is not what was written:\\n[^\\n]*/${spoilt?.slug}: entry 2 is not as it was written, or lacks a row of its content\\.$`,
  );
  const withoutLog: unknown = await verify().catch((error: unknown) => error);
  expect(withoutLog).toBeInstanceOf(CommandError);
  expect((withoutLog as Error).message).toMatch(named);
  await expect(verify(log)).rejects.toThrow(
    `/${emptied?.slug}: entry 1 is missing, and so is everything after it: the chain went on to entry 2.`,
  );
});

test("refuses other words, a log that is not there, and one that tells no head", async () => {
  for (const words of [[], ["verify", "a", "b"], ["check"], ["verify", ""]]) {
    expect(() => readAuditCommand(words)).toThrow(CommandError);
  }
  await expect(verify(join(folder, "none.log"))).rejects.toThrow(/none\.log can't be read: ENOENT/);
  await writeFile(join(folder, "other.log"), "Panboard is ready\n");
  await expect(verify(join(folder, "other.log"))).rejects.toThrow("other.log tells no head of a trail");
});

test("heads are told again only once they have moved", async () => {
  const { database } = databases;
  const board = await givenBoard(database, await givenRegion(database));
  await givenPartner(database, board);
  const told: ToldHead[] = [];
  const heard = [() => undefined, () => undefined] as (() => void)[];
  const [first, second] = heard.map((_, index) => new Promise<void>((resolve) => (heard[index] = resolve)));
  const telling = tellHeads(
    database,
    {
      onHead: (head) => {
        if (head.owner === board.bodyId) heard[told.push(head) - 1]?.();
      },
      onFailure: (error) => {
        throw error;
      },
    },
    5,
  );
  await first;
  await givenPartner(database, board);
  await second;
  await telling.close();
  expect(told).toHaveLength(2);
  expect((told[1]?.sequence ?? 0) - (told[0]?.sequence ?? 0)).toBe(1);
});
