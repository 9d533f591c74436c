import { attempt, within } from "../behind-wall";
import { idsOf, listed, useWallTables } from "./wall-tables";

const walls = useWallTables();
const { a, b, agency } = idsOf("a", "b", "agency");
const said = { reads: "audit:read", redacts: ["people:erase", "cases:erase"] };
const erased = "before = null, after = null, redacted_at = now()";

const content = walls.make("content", "RECORD", said, ["before text", "after text", "redacted_at timestamptz"]);

/** A change of board A under some permissions, by somebody who reads both boards' records. */
const changeOfA = (permissions: string, more: Readonly<Record<string, string>> = {}) => ({
  "app.bodies.audit_read": listed(a, b),
  "app.target": a,
  "app.permissions": permissions,
  ...more,
});

beforeAll(async () => {
  // As the record itself has it.
  await walls.owner().query(
    `alter table content add constraint content_redacted_check check (
       case when redacted_at is null then after is not null else before is null and after is null end)`,
  );
  const kept = { before: "as it was", after: "as it is" };
  await content.store(
    { ...kept, owner_id: a, label: "a" },
    { owner_id: a, label: "a erased", redacted_at: new Date() },
    { ...kept, owner_id: b, label: "b" },
  );
});

describe("what is on record and can be redacted", () => {
  test("loses its content by a change of its owner under one of the permissions, as often as it likes", async () => {
    expect(await content.changes(changeOfA("people:erase"), erased)).toEqual(["a", "a erased"]);
    expect(await content.changes(changeOfA("meetings:write,cases:erase"), erased)).toEqual(["a", "a erased"]);
  });

  test.each([
    ["under no permission", changeOfA("")],
    ["under another permission", changeOfA("people:write,audit:read")],
    ["by a right that comes from an agency", changeOfA("people:erase", { "app.target_agency": agency })],
    ["of no owner", changeOfA("people:erase", { "app.target": "" })],
  ])("keeps it in a change %s", async (_, settings) => {
    expect(await content.changes(settings, erased)).toEqual([]);
  });

  test("keeps it in a change of another body, and where it is not read", async () => {
    expect(await content.changes(changeOfA("people:erase", { "app.target": b }), erased)).toEqual(["b"]);
    const unread = changeOfA("people:erase", { "app.bodies.audit_read": listed(b) });
    expect(await content.changes(unread, erased)).toEqual([]);
  });

  test("is never made to say something else, brought back or handed to another body", async () => {
    const change = changeOfA("people:erase");
    const another = "after = 'another'";
    for (const set of [
      another,
      `${another}, redacted_at = now()`,
      `${another}, redacted_at = null`,
      "redacted_at = null",
    ]) {
      expect({ set, changed: await content.changes(change, set) }).toEqual({ set, changed: [] });
    }
    expect(await content.changes(change, `${erased}, owner_id = '${b}'`)).toEqual([]);
    // Of what is erased nothing is there to go.
    for (const half of ["before = null", "redacted_at = now()"]) {
      expect(await content.changes(change, half)).toEqual(["a erased"]);
    }
  });

  test("is all of a row that may be changed", async () => {
    const runtime = await walls.databases.connect("runtime");
    await walls.owner().query("call wall('content', 'RECORD', $1)", [JSON.stringify(said)]);
    await within(runtime, changeOfA("people:erase"), async () => {
      for (const column of ["owner_id", "id", "label"]) {
        const tried = await attempt(runtime, `update content set ${erased}, ${column} = ${column}`);
        expect(tried.message).toBe("permission denied for table content");
      }
      expect(await attempt(runtime, `update content set ${erased}`)).toMatchObject({ count: 2 });
      expect((await attempt(runtime, "delete from content")).message).toBe("permission denied for table content");
    });
    await walls.owner().query("grant all on content to panboard_runtime");
  });

  test("is never deleted", async () => {
    expect(await content.removes(changeOfA("people:erase"))).toEqual([]);
  });

  test("is added without its content under the permission alone", async () => {
    const gone = { owner_id: a, redacted_at: new Date() };
    expect(await content.adds(changeOfA("people:erase"), gone)).toBe(true);
    expect(await content.adds(changeOfA("people:write"), gone)).toBe(false);
    expect(await content.adds(changeOfA("people:erase", { "app.target_agency": agency }), gone)).toBe(false);
    expect(await content.adds(changeOfA("people:erase"), { ...gone, owner_id: b })).toBe(false);
    expect(await content.adds(changeOfA("people:write"), { owner_id: a, after: "as it is" })).toBe(true);
  });
});

test("a wall is refused that redacts what has no content to erase, or what any change may change", async () => {
  const call = (json: string): Promise<unknown> => walls.owner().query(`call wall('content', 'RECORD', '${json}')`);
  await expect(call('{"redacts": ["people:erase"], "changes": ["label"]}')).rejects.toThrow(
    "content has content to redact, and columns that any change may change",
  );
  await walls.owner().query("create table bare (owner_id uuid, id uuid, before text, after text)");
  await expect(walls.owner().query(`call wall('bare', 'RECORD', '{"redacts": ["people:erase"]}')`)).rejects.toThrow(
    "bare has a permission to redact, and not before, after and redacted_at",
  );
});
