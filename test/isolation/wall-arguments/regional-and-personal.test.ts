import { idsOf, listed, useWallTables } from "./wall-tables";

const walls = useWallTables();
const { a, b, near, far, me, other, agency } = idsOf("a", "b", "near", "far", "me", "other", "agency");

const theme = walls.make("theme", "REGIONAL", { writes: ["catalogue:write"] });
const course = walls.make("course", "REGIONAL", { writes: ["catalogue:write", "courses:write"], owner: true }, [
  "owner_body_id uuid",
  "shared_at timestamptz",
]);
const visit = walls.make("visit", "PERSONAL", {});
const view = walls.make("view", "PERSONAL", {}, ["shared_body_id uuid"]);
const keep = "id = id";

beforeAll(async () => {
  await theme.store({ region_id: near, label: "near" }, { region_id: far, label: "far" });
  const shared_at = new Date();
  await course.store(
    { region_id: near, label: "of the region" },
    { region_id: near, label: "of a", owner_body_id: a },
    { region_id: near, label: "of a, shared", owner_body_id: a, shared_at },
    { region_id: near, label: "of b", owner_body_id: b },
    { region_id: near, label: "of b, shared", owner_body_id: b, shared_at },
    { region_id: far, label: "yonder" },
  );
  await visit.store({ account_id: me, label: "mine" }, { account_id: other, label: "another's" });
  await view.store(
    { account_id: me, label: "mine" },
    { account_id: me, label: "mine, shared with a", shared_body_id: a },
    { account_id: other, label: "another's" },
    { account_id: other, label: "another's, shared with a", shared_body_id: a },
    { account_id: other, label: "another's, shared with b", shared_body_id: b },
  );
});

describe("REGIONAL", () => {
  const steward = {
    "app.regions": listed(near, far),
    "app.bodies": listed(a, b),
    "app.target": near,
    "app.permissions": "catalogue:write",
  };

  test("is read in its region, and by no right on a body", async () => {
    expect(await theme.read({ "app.regions": listed(near) })).toEqual(["near"]);
    expect(await theme.read({ "app.bodies": listed(a, near), "app.target": near })).toEqual([]);
  });

  test("is written where the region is the target, under its permission", async () => {
    expect(await theme.adds(steward, { region_id: near })).toBe(true);
    expect(await theme.adds(steward, { region_id: far })).toBe(false);
    expect(await theme.changes(steward, keep)).toEqual(["near"]);
    expect(await theme.changes(steward, `region_id = '${far}'`)).toEqual([]);
    expect(await theme.removes(steward)).toEqual(["near"]);
    const refused = [
      { ...steward, "app.permissions": "agencies:write" },
      { ...steward, "app.target": a },
      { ...steward, "app.target": "" },
      { ...steward, "app.target_agency": agency },
    ];
    for (const settings of refused) {
      expect(await theme.adds(settings, { region_id: near })).toBe(false);
      expect(await theme.changes(settings, keep)).toEqual([]);
    }
  });

  test("with an owner a body's row is read by that body alone until it is shared", async () => {
    const shared = ["of a, shared", "of b, shared", "of the region"];
    expect(await course.read({ "app.regions": listed(near) })).toEqual(shared);
    expect(await course.read({ "app.regions": listed(near), "app.bodies": listed(a) })).toEqual(["of a", ...shared]);
    expect(await course.read({ "app.regions": listed(far) })).toEqual(["yonder"]);
  });

  test("with an owner the steward writes the region's rows and no body's", async () => {
    expect(await course.changes(steward, keep)).toEqual(["of the region"]);
    expect(await course.removes(steward)).toEqual(["of the region"]);
    expect(await course.adds(steward, { region_id: near, owner_body_id: a })).toBe(false);
    expect(await course.changes(steward, `owner_body_id = '${a}'`)).toEqual([]);
  });

  test("with an owner a body writes and shares its own rows, and neither the region's nor another's", async () => {
    const body = { ...steward, "app.target": a, "app.permissions": "courses:write" };
    expect(await course.adds(body, { region_id: near, owner_body_id: a })).toBe(true);
    expect(await course.adds(body, { region_id: near })).toBe(false);
    expect(await course.adds(body, { region_id: near, owner_body_id: b })).toBe(false);
    expect(await course.changes(body, "shared_at = now()")).toEqual(["of a", "of a, shared"]);
    expect(await course.changes(body, "owner_body_id = null")).toEqual([]);
    expect(await course.changes(body, `owner_body_id = '${b}'`)).toEqual([]);
    expect(await course.changes({ ...body, "app.permissions": "" }, keep)).toEqual([]);
    expect(await course.changes({ ...body, "app.target_agency": agency }, keep)).toEqual([]);
  });
});

describe("PERSONAL", () => {
  const own = { "app.account": me, "app.target": me, "app.permissions": "account:own", "app.bodies": listed(a) };

  test("is its account's alone", async () => {
    expect(await visit.read({ "app.account": me })).toEqual(["mine"]);
    expect(await visit.read({ "app.bodies": listed(a, b), "app.regions": listed(near) })).toEqual([]);
    expect(await visit.adds(own, { account_id: me })).toBe(true);
    expect(await visit.adds(own, { account_id: other })).toBe(false);
    expect(await visit.changes(own, keep)).toEqual(["mine"]);
    expect(await visit.changes(own, `account_id = '${other}'`)).toEqual([]);
    expect(await visit.removes(own)).toEqual(["mine"]);
  });

  test("is written in a change of that account alone, under account:own", async () => {
    const refused = [
      { ...own, "app.target": a },
      { ...own, "app.target": other },
      { ...own, "app.target": "" },
      { ...own, "app.permissions": "catalogue:write" },
      { ...own, "app.permissions": "" },
    ];
    for (const settings of refused) {
      expect(await visit.adds(settings, { account_id: me })).toBe(false);
      expect(await visit.changes(settings, keep)).toEqual([]);
    }
    expect(await visit.adds({ ...own, "app.target": other }, { account_id: other })).toBe(false);
  });

  test("that is shared with a body is read there, and written by its account all the same", async () => {
    expect(await view.read({ "app.account": me, "app.bodies": listed(a) })).toEqual([
      "another's, shared with a",
      "mine",
      "mine, shared with a",
    ]);
    expect(await view.changes(own, keep)).toEqual(["mine", "mine, shared with a"]);
    expect(await view.removes(own)).toEqual(["mine", "mine, shared with a"]);
  });

  test("is shared with bodies that one reads, and with no other", async () => {
    expect(await view.adds(own, { account_id: me, shared_body_id: a })).toBe(true);
    expect(await view.adds(own, { account_id: me, shared_body_id: b })).toBe(false);
    expect(await view.changes(own, `shared_body_id = '${a}'`)).toEqual(["mine", "mine, shared with a"]);
    expect(await view.changes(own, `shared_body_id = '${b}'`)).toEqual([]);
    expect(await view.changes({ ...own, "app.bodies": "" }, "shared_body_id = null")).toEqual([
      "mine",
      "mine, shared with a",
    ]);
  });
});
