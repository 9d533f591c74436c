import { withSystemScope } from "../../db/system-scope";
import { encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { releaseAgencies } from "../../testing/release-agencies";
import { useDatabase } from "../../testing/use-database";
import { Agency, AgencySuccession } from "../agencies";
import { changeRegister, givenAgency } from "../agencies/given-agency";
import { Region } from "../regions";
import { loadShipped } from "./load-shipped";
import { readShippedRows } from "./shipped-files";

const databases = useDatabase();

async function place(): Promise<{ readonly regionId: string }> {
  return withSystemScope(databases.database, "load.shipped", "READ", async (scope) => {
    const region = await scope.repo(Region).find({ slug: "cheshire" });
    return { regionId: region?.regionId ?? "" };
  });
}

/** As a release had it that shipped agencies alone, so that a start adds the rest. */
async function forgetWhatHangs(): Promise<void> {
  const owner = await databases.connect("owner");
  await owner.query("truncate agency_succession, agency_alias");
  // What a board has of an agency keeps it on the register.
  await releaseAgencies(owner);
}

async function asSteward<T>(work: (write: Write) => Promise<T>): Promise<T> {
  return changeRegister(databases.database, await place(), work);
}

async function idOf(write: Write, slug: string): Promise<string> {
  const agency = await write.repo(Agency).find({ regionId: write.target.regionId ?? "", slug });
  if (!agency) throw new Error(`There is no agency ${slug}.`);
  return agency.id;
}

async function succeed(write: Write, ...slugs: readonly [earlier: string, later: string]): Promise<void> {
  const [predecessorId, successorId] = [await idOf(write, slugs[0]), await idOf(write, slugs[1])];
  await write.repo(AgencySuccession).insert({ predecessorId, successorId, fromDay: "2013-04-01" });
}

/** The successions of Cheshire, each as `earlier later`. */
async function successions(): Promise<string[]> {
  const backup = await databases.connect("backup");
  const { rows } = await backup.query<{ pair: string }>(
    `select p.slug || ' ' || f.slug as pair from agency_succession s
     join agency p on p.id = s.predecessor_id join agency f on f.id = s.successor_id join region r on r.region_id = s.region_id
     where r.slug = 'cheshire' and s.removed_at is null`,
  );
  return rows.map(({ pair }) => pair).sort();
}

const shipped = (): string[] =>
  readShippedRows<"region" | "predecessor" | "successor">("catalogue/successions.csv")
    .filter(({ region }) => region === "cheshire")
    .map(({ predecessor, successor }) => `${predecessor} ${successor}`)
    .sort();

test("adds every shipped succession but one whose successor came before by what the steward put on, or is the same", async () => {
  await forgetWhatHangs();
  const { slug: between } = await givenAgency(databases.database, await place());
  await asSteward(async (write) => {
    await succeed(write, "west-cheshire-ccg", between);
    await succeed(write, between, "western-cheshire-pct");
    const id = encodeRowId("Agency", { regionId: write.target.regionId ?? "", id: await idOf(write, "halton-ccg") });
    await write.repo(Agency).change(id, 1, { mergedIntoId: await idOf(write, "halton-and-st-helens-pct") });
  });
  await loadShipped(databases.database, "published");
  const own = [`west-cheshire-ccg ${between}`, `${between} western-cheshire-pct`];
  const closing = ["western-cheshire-pct west-cheshire-ccg", "halton-and-st-helens-pct halton-ccg"];
  expect(await successions()).toEqual([...shipped().filter((pair) => !closing.includes(pair)), ...own].sort());
});

test("hangs nothing on an agency that a person put in the place of a shipped one", async () => {
  await forgetWhatHangs();
  const { regionId } = await place();
  await asSteward(async (write) => {
    await write.repo(Agency).remove(encodeRowId("Agency", { regionId, id: await idOf(write, "nhs-warrington") }), 1);
  });
  const namesake = await givenAgency(databases.database, { regionId }, { slug: "nhs-warrington" });
  await loadShipped(databases.database, "published");
  const pairs = await successions();
  expect(pairs.filter((pair) => pair.includes("nhs-warrington"))).toEqual([]);
  expect(pairs).toContain("central-and-eastern-cheshire-pct eastern-cheshire-ccg");
  const backup = await databases.connect("backup");
  const { rows } = await backup.query(
    "select agency_id as of from agency_alias where region_id = $1 and name = 'PCT'",
    [regionId],
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ of }: { of: string | null }) => of === namesake.id)).toEqual([]);
});

test("waits for a steward who is changing how agencies hang together, and sees what was made of them", async () => {
  await forgetWhatHangs();
  const backup = await databases.connect("backup");
  const waiting = `select from pg_locks where locktype = 'advisory' and not granted
    and database = (select oid from pg_database where datname = current_database())`;
  const { loading } = await asSteward(async (write) => {
    await write.takeTurn("agencies");
    const started = loadShipped(databases.database, "published");
    while ((await backup.query(waiting)).rowCount === 0);
    await succeed(write, "cheshire-ccg", "eastern-cheshire-ccg");
    // In an object, since what is answered as a promise would be waited for before this is committed.
    return { loading: started };
  });
  await loading;
  const pairs = await successions();
  expect(pairs).toContain("cheshire-ccg eastern-cheshire-ccg");
  expect(pairs).not.toContain("eastern-cheshire-ccg cheshire-ccg");
});
