import { parsePeriod } from "@panboard/shared";
import { withSystemScope } from "../../db/system-scope";
import { encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { releaseAgencies } from "../../testing/release-agencies";
import { useDatabase } from "../../testing/use-database";
import { Agency, AgencyAlias, AgencySector, AgencySuccession } from "../agencies";
import { changeRegister } from "../agencies/given-agency";
import { Region } from "../regions";
import { FigureImport } from "../statements";
import { loadDemonstration } from "./load-demonstration";
import { loadShipped } from "./load-shipped";
import { listDemonstrationAccounts } from "./demonstration-people";
import { readShippedRows } from "./shipped-files";

const databases = useDatabase();

const storedSql = `
select b.slug as board, a.slug as area, i.code as indicator, s.period_label as period, coalesce(bd.code, '') as breakdown,
       coalesce(c.code, '') as category, r.value::text as value, s.source, s.section, coalesce(r.note, '') as note,
       r.status, r.number, s.line, s.published_at is not null and r.published_at is not null as published
from statement s
join revision r on r.body_id = s.body_id and r.statement_id = s.id
join body b on b.id = s.body_id join area a on a.id = s.area_id join indicator i on i.id = s.indicator_id
left join category c on c.id = s.category_id left join breakdown bd on bd.id = c.breakdown_id
where s.region_id = (select region_id from region where slug = $1) order by s.line`;

const stored = (region: string) =>
  withSystemScope(databases.database, "load.shipped", "READ", (scope) => scope.rows("stored", storedSql, [region]));

type Column =
  "board" | "area" | "indicator" | "period" | "breakdown" | "category" | "value" | "source" | "section" | "note";

test("stores every row of the published figures unaltered, with its source, section and note, as published", async () => {
  const printed = readShippedRows<Column>("published/indicator_values.csv");
  expect(printed).toHaveLength(281);
  expect(await stored("cheshire")).toEqual(
    printed.map((row, index) => ({
      ...row,
      period: parsePeriod(row.period).label,
      status: "PUBLISHED",
      number: 1,
      line: index + 2,
      published: true,
    })),
  );
});

test("states nothing for Halton, and nothing invented in Cheshire", async () => {
  const rows = (await stored("cheshire")) as { board: string; source: string }[];
  expect(rows.filter(({ board }) => board === "halton")).toEqual([]);
  expect(rows.filter(({ source }) => /illustrative|invented/i.test(source))).toEqual([]);
  const invented = (await stored("exampleshire")) as { source: string }[];
  expect(invented.length).toBeGreaterThan(100);
  expect(invented.filter(({ source }) => !/^Illustrative .*invented/.test(source))).toEqual([]);
});

test("loads a file once: again, or by two processes at once, it changes nothing", async () => {
  const before = await stored("cheshire");
  expect(
    await Promise.all([loadShipped(databases.database, "published"), loadShipped(databases.database, "published")]),
  ).toEqual([undefined, undefined]);
  expect(await stored("cheshire")).toEqual(before);
  const imports = await withSystemScope(databases.database, "load.shipped", "READ", async (scope) => {
    const region = await scope.repo(Region).find({ slug: "cheshire" });
    return scope
      .repo(FigureImport)
      .list({ where: { regionId: region?.regionId ?? "" }, orderBy: ["sequence"], limit: 10 });
  });
  expect(imports.map(({ rowCount }) => rowCount).sort((a, b) => a - b)).toEqual([22, 84, 175]);
});

test("gives everybody of the demonstration one account and one grant, however often it is loaded", async () => {
  const issuer = "http://localhost:1/oidc";
  await loadDemonstration(databases.database, issuer);
  await loadDemonstration(databases.database, issuer);
  const rows = await withSystemScope(databases.database, "identity.resolve", "READ", (scope) =>
    scope.rows<{ subject: string; grants: number }>(
      "grants",
      `select a.subject, count(g.id)::integer as grants from account a left join "grant" g on g.account_id = a.id
       where a.issuer = $1 group by a.subject`,
      [issuer],
    ),
  );
  expect(rows.map(({ subject }) => subject).sort()).toEqual(
    listDemonstrationAccounts()
      .map(({ subject }) => subject)
      .sort(),
  );
  expect(rows.filter(({ grants }) => grants !== 1)).toEqual([]);
  expect(rows).toHaveLength(81);
});

describe("the register of agencies", () => {
  const registerSql = `
    select 'agency' as of, slug as name, name as said, concat(code_kind, ' ', code) as more, version, removed_at is not null as "isRemoved"
    from agency where region_id = $1
    union all
    select 'succession', p.slug || ' ' || f.slug, s.from_day::text, null, s.version, s.removed_at is not null
    from agency_succession s join agency p on p.id = s.predecessor_id join agency f on f.id = s.successor_id where s.region_id = $1
    union all
    select 'alias', concat(b.slug, ' ', n.name), a.slug, n.payer_group, n.version, n.removed_at is not null
    from agency_alias n left join body b on b.id = n.body_id left join agency a on a.id = n.agency_id where n.region_id = $1
    order by 1, 2, version`;
  const regionIdOf = async (slug: string): Promise<string> =>
    withSystemScope(databases.database, "load.shipped", "READ", async (scope) => {
      const region = await scope.repo(Region).find({ slug });
      return region?.regionId ?? "";
    });
  const register = (regionId: string) =>
    withSystemScope(databases.database, "load.shipped", "READ", (scope) =>
      scope.rows<{ of: string; name: string; said: string; version: number }>("register", registerSql, [regionId]),
    );
  const idOf = (type: string, row: Agency | AgencyAlias | AgencySuccession | undefined): string => {
    if (!row) throw new Error(`The register lacks a row of ${type}.`);
    return encodeRowId(type, row);
  };

  test("is as shipped: agencies with their codes, successions and printed names", async () => {
    const rows = await register(await regionIdOf("cheshire"));
    const count = (of: string): number => rows.filter((row) => row.of === of).length;
    const ofCheshire = (file: string): number =>
      readShippedRows<"region">(file).filter(({ region }) => region === "cheshire").length;
    expect([count("agency"), count("succession"), count("alias")]).toEqual([
      ofCheshire("catalogue/agencies.csv"),
      ofCheshire("catalogue/successions.csv"),
      ofCheshire("catalogue/aliases.csv"),
    ]);
  });

  test("keeps through every start what its steward has changed, removed, unmapped and added", async () => {
    const regionId = await regionIdOf("cheshire");
    const place = { regionId };
    const asSteward = <T>(work: (write: Write) => Promise<T>): Promise<T> =>
      changeRegister(databases.database, place, work);
    // What a board has of an agency keeps it on the register.
    await releaseAgencies(await databases.connect("owner"));
    await asSteward(async (write) => {
      const agencies = write.repo(Agency);
      const bridgewater = idOf("Agency", await agencies.find({ regionId, slug: "bridgewater" }));
      await agencies.change(bridgewater, 1, { name: "Bridgewater, as its steward writes it" });
      const aliases = write.repo(AgencyAlias);
      for (const name of ["CWP", "Mental Health NHS Trust - 5 Boroughs Partnership"]) {
        await aliases.change(idOf("AgencyAlias", await aliases.find({ regionId, name })), 1, { agencyId: null });
      }
      await aliases.remove(idOf("AgencyAlias", await aliases.find({ regionId, name: "iMAP" })), 1);
      const pct = await agencies.find({ regionId, slug: "western-cheshire-pct" });
      const successions = write.repo(AgencySuccession);
      const succession = await successions.find({ regionId, predecessorId: pct?.id ?? "" });
      await successions.remove(idOf("AgencySuccession", succession), 1);
      await agencies.remove(idOf("Agency", await agencies.find({ regionId, slug: "five-boroughs-partnership" })), 1);
      await agencies.insert({
        slug: "north-west-boroughs",
        name: "North West Boroughs",
        sector: AgencySector.HEALTH_PROVIDER,
        codeKind: "ODS",
        code: "RTV",
        mergedIntoId: null,
      });
    });
    const before = await register(regionId);
    await loadShipped(databases.database, "published");
    expect(await register(regionId)).toEqual(before);
    expect(before.find(({ name }) => name === "bridgewater")).toMatchObject({
      said: "Bridgewater, as its steward writes it",
      version: 2,
    });
  });

  test("corrects what nobody has changed, and adds what is missing", async () => {
    const regionId = await regionIdOf("exampleshire");
    const before = await register(regionId);
    await withSystemScope(databases.database, "load.shipped", "WRITE", async (scope) => {
      const older = `update agency set name = 'As an older release had it', code_kind = 'ODS', code = 'X1X' where region_id = $1 and slug = 'exampleshire-icb'`;
      await scope.rows("as an older release had it", older, [regionId]);
      const day = "update agency_succession set from_day = '2000-01-01' where region_id = $1";
      await scope.rows("another day", day, [regionId]);
    });
    await loadShipped(databases.database, "illustrative");
    const corrected = new Set(["exampleshire-icb", "exampleshire-ccg exampleshire-icb"]);
    expect(await register(regionId)).toEqual(
      before.map((row) => (corrected.has(row.name) ? { ...row, version: 2 } : row)),
    );
  });
});

test("what the catalogue makes a share of others is published where its parts are", async () => {
  const asLoader = <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []) =>
    withSystemScope(databases.database, "load.shipped", "WRITE", (scope) => scope.rows<Row>(text, text, values));
  const [share] = await asLoader<{ id: string; regionId: string }>(
    `select i.id, i.region_id as "regionId" from indicator i join region r on r.region_id = i.region_id and r.slug = 'exampleshire'
     where i.numerator_id is not null and i.unit = 'PERCENT' and i.derivable and exists (
       select from published_extent e where e.region_id = i.region_id and e.indicator_id = i.id and e.latest is not null and e.statements = 0)
     order by i.position limit 1`,
  );
  if (!share) throw new Error("No share is published by its parts alone.");
  const extents = () =>
    asLoader(
      "select body_id, area_id, periods from published_extent where indicator_id = $1 and latest is not null order by 1, 2",
      [share.id],
    );
  const before = await extents();
  expect(before.length).toBeGreaterThan(0);
  await asLoader("update indicator set numerator_id = null, denominator_id = null where id = $1", [share.id]);
  await asLoader("select republish_extents($1, $2::uuid[])", [share.regionId, [share.id]]);
  expect((await extents()).length).toBeLessThan(before.length);
  await loadShipped(databases.database, "illustrative");
  expect(await extents()).toEqual(before);
});
