import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { migrate } from "@panboard/api";
import { Client } from "pg";
import { setAside } from "./set-aside";

const folder = join(__dirname, "national");

/**
 * Fills an empty database with a whole country: 152 boards, 300 indicators, 12 years of quarters, some 2.5 million
 * statements, and each board's groups and meetings. Every run makes the same rows. Written by the owner, as a migration of
 * data is; what follows from statements is worked out by the product's own function. `tell` hears of each step. What is cut
 * off is of no use.
 */
export async function makeNational(
  { ownerUrl }: { readonly ownerUrl: string },
  tell: (sentence: string) => void,
): Promise<void> {
  await migrate(ownerUrl);
  const owner = await connectAsOwner(ownerUrl);
  const second = await connectAsOwner(ownerUrl);
  try {
    const putBack = await setAside(owner);
    for (const file of readdirSync(folder).sort()) {
      await timed(tell, file, () => owner.query(readFileSync(join(folder, file), "utf8")));
    }
    await timed(tell, "indexes", putBack.indexes);
    await timed(tell, "statistics", () => owner.query("analyze"));
    await timed(tell, "published figures", () =>
      Promise.all([owner.query(publishSql, [true]), second.query(publishSql, [false])]),
    );
    await timed(tell, "keys and walls", putBack.rules);
    await timed(tell, "vacuum", () => owner.query("vacuum (analyze)"));
  } finally {
    await owner.end();
    await second.end();
  }
}

/** Of one half of the boards: their ids are spread evenly. */
const publishSql = `select publish_figures(array_agg(body_id), array_agg(id)) from statement
  where (body_id < '80000000-0000-0000-0000-000000000000') = $1::boolean group by body_id`;

async function connectAsOwner(connectionString: string): Promise<Client> {
  const owner = new Client({ connectionString });
  await owner.connect();
  await owner.query("set work_mem = '256MB'; set maintenance_work_mem = '512MB'; set temp_buffers = '256MB'");
  return owner;
}

async function timed(tell: (sentence: string) => void, step: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await work();
  tell(`  ${step}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
