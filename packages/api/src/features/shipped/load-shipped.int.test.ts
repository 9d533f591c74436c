import { parsePeriod } from "@panboard/shared";
import { withSystemScope } from "../../db/system-scope";
import { useDatabase } from "../../testing/use-database";
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
  expect(rows).toHaveLength(77);
});
