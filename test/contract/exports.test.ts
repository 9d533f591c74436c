/** @slow: it exports a hundred thousand rows. */
import { randomUUID } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { settingsOfChange } from "../../packages/api/src/db/rights";
import { giveGrant, revokeGrant } from "../../packages/api/src/identity/grants";
import { rightsOf } from "../../packages/api/src/testing/given-viewer";
import { releaseAgencies } from "../../packages/api/src/testing/release-agencies";
import { usePanboard } from "../../packages/api/src/testing/use-panboard";
import { within } from "../isolation/behind-wall";

const panboard = usePanboard();

beforeAll(async () => {
  await releaseAgencies(await panboard.connect("owner"));
  for (const [agency, from] of [
    ["cheshire-police", "2019-09-29"],
    ["cheshire-police", "2012-04-01"],
    ["cheshire-east-council", "2019-09-29"],
  ]) {
    const until = from === "2012-04-01" ? "2019-09-28" : null;
    const input = { body: "cheshire-east", agency, kind: "STATUTORY_PARTNER", from, until };
    const document = "mutation ($input: AddPartnerInput!) { addPartner(input: $input) { userErrors { message } } }";
    expect((await panboard.graph(manager, document, { input })).data).toEqual({ addPartner: { userErrors: [] } });
  }
});
const manager = "business-manager@cheshire-east";
const rowsMany = 100_000;

async function get(path: string, subject: string | undefined = manager, signal?: AbortSignal): Promise<Response> {
  const find = subject.includes("@") ? panboard.token : panboard.tokenOfAny;
  const headers = subject === "" ? {} : { authorization: `Bearer ${await find(subject)}` };
  return fetch(`${panboard.url}/exports/${path}`, { headers, ...(signal ? { signal } : {}) });
}

interface Refusal {
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: {
      readonly code: string;
      readonly requestId: string;
      readonly faults?: readonly { readonly path: string; readonly message: string }[];
    };
  }[];
}

async function refusalOf(path: string, subject?: string) {
  const answer = await get(path, subject);
  const { errors } = (await answer.json()) as Refusal;
  expect(errors).toHaveLength(1);
  expect(errors[0]?.extensions.requestId).toMatch(/^[0-9a-f-]{13}$/);
  return { status: answer.status, code: errors[0]?.extensions.code, faults: errors[0]?.extensions.faults };
}

test("a list is a file for people, named after the list, its owner and the day", async () => {
  const answer = await get("partners?body=cheshire-east");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(answer.headers.get("content-disposition")).toMatch(
    /^attachment; filename="partners-cheshire-east-\d{4}-\d{2}-\d{2}\.csv"$/,
  );
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const text = Buffer.from(await answer.arrayBuffer()).toString("utf8");
  const [head, ...rows] = text.split("\r\n");
  expect(head).toBe("\ufeffAgency,Place,From,Until");
  expect(rows.at(-1)).toBe("");
  expect(rows.slice(0, -1).map((row) => row.split(",").slice(1).join())).toEqual([
    "Statutory partner,2019-09-29,",
    "Statutory partner,2019-09-29,",
    "Statutory partner,2012-04-01,2019-09-28",
  ]);
});

test("takes the filters and the order of the list, and an owner by its id", async () => {
  const { data } = await panboard.graph(manager, `{ board(slug: "cheshire-east") { id region { id } } }`);
  const { id, region } = (data as { board: { id: string; region: { id: string } } }).board;
  const agencies = async (query: string): Promise<string[]> => {
    const lines = (await (await get(query)).text()).split("\r\n").slice(1, -1);
    return lines.map((line) => line.split(",")[0] ?? "");
  };
  const police = await agencies(`partners?body=${id}&search=police`);
  expect(police.length).toBeGreaterThan(0);
  expect(police.every((name) => name.includes("Police"))).toBe(true);
  const names = await agencies("agencies?region=cheshire");
  expect(await agencies("agencies?sort=-name")).toEqual([...names].reverse());
  expect(await agencies(`agencies?region=${region.id}&search=`)).toEqual(names);
  const catalogue = (await (await get("indicators?sort=-areas&published=true")).text()).split("\r\n");
  expect(catalogue[0]).toBe("Code,Indicator,Theme,Unit,Kind,Direction,Earliest value,Latest value,Areas with values");
  expect(catalogue.length).toBeGreaterThan(10);
});

test.each([
  ["partners", ["body"]],
  ["partners?body=cheshire-east&sort=nonsense", ["sort"]],
  ["partners?body=cheshire-east&kind=NONSENSE", ["kind"]],
  ["partners?body=cheshire-east&on=2024-02-31", ["on"]],
  ["partners?body=cheshire-east&agency=!", ["agency"]],
  ["partners?body=cheshire-east&updatedSince=yesterday", ["updatedSince"]],
  ["partners?body=cheshire-east&first=1&nonsense=1&constructor=1", ["first", "nonsense", "constructor"]],
  ["partners?body=cheshire-east&body=halton", ["body"]],
  [`partners?body=cheshire-east&search=${"x".repeat(101)}`, ["search"]],
  ["partners?body=cheshire-east&search=%00", ["search"]],
  ["printed-names?isMapped=perhaps", ["isMapped"]],
  ["agencies?body=cheshire-east", ["body"]],
])("refuses %s by name", async (path, names) => {
  const { status, code, faults } = await refusalOf(path);
  expect({ status, code, names: faults?.map((fault) => fault.path) }).toEqual({
    status: 400,
    code: "BAD_USER_INPUT",
    names,
  });
});

test("says which orders there are", async () => {
  const { faults } = await refusalOf("partners?body=cheshire-east&sort=nonsense");
  expect(faults?.[0]?.message).toBe(
    'The list is sorted by agency, kind, from, until, with a "-" in front the other way.',
  );
  const { errors } = await panboard.graph(
    manager,
    `{ region(slug: "cheshire") { agencies(sort: "x") { nodes { id } } } }`,
  );
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", faults: [{ path: "sort" }] } }]);
});

test("more exports at once than there are connections leave the others to everybody else", async () => {
  const owner = await panboard.connect("owner");
  await owner.query("begin");
  await owner.query("lock table figure_import in access exclusive mode");
  const exported = Array.from({ length: 12 }, async () => (await get("imports?body=cheshire-east")).status);
  const backup = await panboard.connect("backup");
  const waiting = `select from pg_locks where relation = 'figure_import'::regclass and not granted`;
  while (((await backup.query(waiting)).rowCount ?? 0) < 2);
  for (let number = 0; number < 12; number += 1) {
    const { data } = await panboard.graph(manager, `{ board(slug: "cheshire-east") { partners { totalCount } } }`);
    expect(data).toEqual({ board: { partners: { totalCount: 3 } } });
  }
  expect((await backup.query(waiting)).rowCount).toBe(2);
  await owner.query("rollback");
  expect(await Promise.all(exported)).toEqual(Array.from({ length: 12 }, () => 200));
});

test("without a token, for nobody's grant, and of what is no list there is no file", async () => {
  const bare = await get("partners?body=cheshire-east", "");
  expect([bare.status, bare.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
  expect(await refusalOf("partners?body=cheshire-east", "")).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
  expect(await refusalOf("agencies", randomUUID())).toMatchObject({ status: 403, code: "FORBIDDEN" });
  for (const list of ["nonsense", "places", "constructor", "__proto__"]) {
    expect(await refusalOf(`${list}?body=cheshire-east`)).toMatchObject({ status: 404, code: "NOT_FOUND" });
  }
});

describe("of a hundred thousand rows", () => {
  const partRows = 5_000;
  let inspector: string;
  const order = () => {
    const { issuer } = panboard.config.identity;
    return { role: "INSPECTOR", issuer, subject: inspector, on: "cheshire/cheshire-east" } as const;
  };

  beforeAll(async () => {
    const backup = await panboard.connect("backup");
    const { rows } = await backup.query<{ id: string }>(`select region_id as id from region where slug = 'cheshire'`);
    const regionId = rows[0]?.id ?? "";
    const runtime = await panboard.connect("runtime");
    const target = { kind: "REGION", id: regionId, regionId, permissions: ["agencies:write"] } as const;
    const settings = settingsOfChange(rightsOf("REGION_STEWARD", { regionId }), target);
    await within(runtime, settings, async () => {
      // In parts, so that none nears the time that a statement has.
      for (let first = 1; first <= rowsMany; first += partRows) {
        await runtime.query(
          `insert into agency (region_id, id, slug, name, sector, version, changed_at, changed_as)
           select $1, gen_random_uuid(), 'many-' || n, case when n = 1 then '=1+1' else repeat('Many ', 30) || n end, 'OTHER', 1, now(), 'given'
           from generate_series($2::integer, $3::integer) n`,
          [regionId, first, first + partRows - 1],
        );
      }
      await runtime.query("commit");
      await runtime.query("begin");
    });
    const owner = await panboard.connect("owner");
    await owner.query("analyze agency");
    inspector = randomUUID();
    await giveGrant(panboard.database, order(), { until: "9999-12-31" });
  });

  test("the file has each once, in bounded memory", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const heapBytes = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const answer = await get("agencies?search=many");
    const before = heapBytes();
    let [bytes, sampled, grownMax, lines] = [0, 0, 0, 0];
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      lines += chunk.filter((byte) => byte === 10).length;
      if (bytes - sampled < 4_000_000) continue;
      sampled = bytes;
      grownMax = Math.max(grownMax, heapBytes() - before);
    }
    expect(lines).toBe(rowsMany + 1);
    expect(bytes).toBeGreaterThan(15_000_000);
    // The rows alone would take several times the file.
    expect(grownMax).toBeLessThan(30_000_000);
  });

  test("a page, its filter and its count are as those of few", async () => {
    const document = `query ($after: String, $last: Int) { region(slug: "cheshire") {
      agencies(search: "many", after: $after, last: $last) { totalCount from nodes { slug } pageInfo { startCursor } } } }`;
    const { data, errors } = await panboard.graph(manager, document, { last: 2 });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ region: { agencies: { totalCount: rowsMany, from: rowsMany - 1 } } });
  });

  test("what a spreadsheet would run is text", async () => {
    const text = await (await get("agencies?search=many-1&sort=name")).text();
    expect(text).toContain("\r\n'=1+1,many-1,Other,");
  });

  test("what is looked at from outside is on record part by part, and without the record the transfer breaks", async () => {
    const owner = await panboard.connect("owner");
    const answer = await get("agencies?search=many", inspector);
    const reader = answer.body?.getReader();
    await reader?.read();
    await owner.query("revoke insert on audit_entry from panboard_runtime");
    try {
      const rest = async (): Promise<void> => {
        for (;;) if ((await reader?.read())?.done !== false) return;
      };
      await expect(rest()).rejects.toThrow(/terminated/);
      const { status, code } = await refusalOf("agencies?search=many", inspector);
      expect([status, code]).toEqual([500, "INTERNAL"]);
    } finally {
      await owner.query("grant insert on audit_entry to panboard_runtime");
    }
    const backup = await panboard.connect("backup");
    const { rows } = await backup.query<{ count: number }>(
      `select cardinality(row_ids) as count from audit_entry where operation = 'read export of agencies' order by sequence`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(rowsMany / 1_000);
    expect(rows[0]?.count).toBe(1_000);
  });

  test("the transfer breaks when the right to it ends", async () => {
    const reader = (await get("agencies?search=many", inspector)).body?.getReader();
    await reader?.read();
    await revokeGrant(panboard.database, order());
    // Every process hears of it, and this one has when it refuses the next request.
    while ((await get("partners?body=cheshire-east", inspector)).status === 200);
    const rest = async (): Promise<void> => {
      for (;;) if ((await reader?.read())?.done !== false) return;
    };
    await expect(rest()).rejects.toThrow(/terminated/);
  });

  test("a client that goes away leaves no connection behind", async () => {
    const leaving = new AbortController();
    const answer = await get("agencies", manager, leaving.signal);
    await answer.body?.getReader().read();
    leaving.abort();
    // As many requests as there are connections, and one more, each of which needs one.
    for (let number = 0; number <= 10; number += 1) {
      expect((await get("partners?body=cheshire-east")).status).toBe(200);
    }
    const backup = await panboard.connect("backup");
    const { rows } = await backup.query(
      `select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
    );
    expect(rows).toEqual([]);
  });
});
