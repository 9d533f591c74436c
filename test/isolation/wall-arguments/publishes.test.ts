import { idsOf, listed, useWallTables } from "./wall-tables";

const walls = useWallTables();
const { a, b, near, far } = idsOf("a", "b", "near", "far");
const at = { body_id: a, region_id: near, recorded_on: "2020-03-31" };
const said = { writes: ["reports:write"], publishes: ["reports:publish"] };
const report = walls.make("report", "OWNED", said, ["published_at timestamptz"]);
const minutes = walls.make("minutes", "OWNED", { ...said, confidentiality: true }, [
  "published_at timestamptz",
  "confidentiality text",
  "group_id uuid",
  "reader_seat_ids uuid[]",
]);
const published = { published_at: new Date() };

beforeAll(async () => {
  await report.store(
    { ...at, label: "draft" },
    { ...at, label: "published", ...published },
    { ...at, label: "draft of b", body_id: b },
    { ...at, label: "published of b", body_id: b, ...published },
    { ...at, label: "published yonder", body_id: b, region_id: far, ...published },
  );
  for (const confidentiality of ["BOARD", "GROUP", "RESTRICTED"]) {
    await minutes.store({ ...at, label: confidentiality, confidentiality, ...published });
  }
});

const changeOfA = (permissions: string) => ({
  "app.bodies": listed(a, b),
  "app.regions": listed(near),
  "app.target": a,
  "app.permissions": permissions,
});

test("what is published is read in its region, and nowhere else", async () => {
  expect(await report.read({ "app.regions": listed(near) })).toEqual(["published", "published of b"]);
  expect(await report.read({ "app.bodies": listed(a) })).toEqual(["draft", "published"]);
});

test("of what is confidential only what is for the board is read in the region once it is published", async () => {
  expect(await minutes.read({ "app.regions": listed(near) })).toEqual(["BOARD"]);
});

describe("whoever may write and not publish", () => {
  const writer = changeOfA("reports:write");

  test("adds and changes what is unpublished", async () => {
    expect(await report.adds(writer, at)).toBe(true);
    expect(await report.changes(writer, "region_id = region_id")).toEqual(["draft"]);
    expect(await report.removes(writer)).toEqual(["draft"]);
  });

  test("publishes nothing, and adds nothing that is published", async () => {
    expect(await report.changes(writer, "published_at = now()")).toEqual([]);
    expect(await report.adds(writer, { ...at, ...published })).toBe(false);
  });

  test("touches nothing that is published, and withdraws nothing", async () => {
    expect(await report.changes(writer, "published_at = null")).toEqual(["draft"]);
  });
});

describe("whoever may publish", () => {
  test.each(["reports:publish", "reports:write,reports:publish"])(
    "under %s publishes, changes what is published, and withdraws it",
    async (permissions) => {
      const publisher = changeOfA(permissions);
      expect(await report.adds(publisher, { ...at, ...published })).toBe(true);
      for (const change of ["published_at = now()", "region_id = region_id", "published_at = null"]) {
        expect(await report.changes(publisher, change)).toEqual(["draft", "published"]);
      }
      expect(await report.removes(publisher)).toEqual(["draft", "published"]);
    },
  );

  test("publishes no other body's", async () => {
    const publisher = changeOfA("reports:publish");
    expect(await report.adds(publisher, { ...at, body_id: b, ...published })).toBe(false);
    expect(await report.changes({ ...publisher, "app.target": b }, "published_at = now()")).toEqual([
      "draft of b",
      "published of b",
      "published yonder",
    ]);
  });
});

test("another permission writes neither", async () => {
  const other = changeOfA("meetings:write");
  expect(await report.adds(other, at)).toBe(false);
  expect(await report.adds(other, { ...at, ...published })).toBe(false);
  expect(await report.changes(other, "region_id = region_id")).toEqual([]);
});
