import { deploymentId } from "../../../packages/api/src/db/audit";
import { idsOf, listed, useWallTables } from "./wall-tables";

const walls = useWallTables();
const ids = idsOf("a", "b", "near", "me", "other", "agency", "group", "seat");
const { a, b, near, me, other, agency, group, seat } = ids;
const keep = "id = id";

const entry = walls.make("entry", "RECORD", { reads: "audit:read" });
const secret = walls.make("secret", "RECORD", {});
const receipt = walls.make("receipt", "RECORD", { account: true, changes: ["label"] }, ["account_id uuid"]);
const head = walls.make("head", "RECORD", { head: true, changes: ["label"] });
const content = walls.make("content", "RECORD", { reads: "audit:read", content: ["body:read", "finance:read"] }, [
  "read_permission text",
  "confidentiality text",
  "group_id uuid",
  "reader_seat_ids uuid[]",
]);
const place = walls.make("place", "DEPLOYMENT", {});
const grant = walls.make("given", "DEPLOYMENT", { account: true, reads: "access:read" }, [
  "account_id uuid",
  "body_id uuid",
]);
const reading = (...bodies: string[]) => ({ "app.bodies.audit_read": listed(...bodies) });

beforeAll(async () => {
  for (const table of [entry, secret, head]) {
    await table.store({ owner_id: a, label: "a" }, { owner_id: b, label: "b" }, { owner_id: near, label: "region" });
    await table.store({ owner_id: deploymentId, label: "deployment" });
  }
  await receipt.store(
    { owner_id: a, account_id: me, label: "mine at a" },
    { owner_id: b, account_id: me, label: "mine at b" },
    { owner_id: a, account_id: other, label: "another's at a" },
  );
  const said = { owner_id: a, read_permission: "body:read" };
  await content.store(
    { ...said, label: "minutes" },
    { ...said, label: "minutes for the board", confidentiality: "BOARD" },
    { ...said, label: "minutes for a group", confidentiality: "GROUP", group_id: group },
    { ...said, label: "minutes, restricted", confidentiality: "RESTRICTED", reader_seat_ids: [seat] },
    { ...said, label: "money", read_permission: "finance:read" },
    { ...said, label: "unheard of", read_permission: "weather:read" },
    { ...said, label: "minutes of b", owner_id: b },
  );
  await place.store({ label: "one" });
  await grant.store(
    { label: "mine on a", account_id: me, body_id: a },
    { label: "another's on a", account_id: other, body_id: a },
    { label: "another's on b", account_id: other, body_id: b },
    { label: "mine on everything", account_id: me },
  );
});

describe("RECORD", () => {
  test("is read under its permission on its owner, and under none where it has none", async () => {
    expect(await entry.read(reading(a))).toEqual(["a"]);
    expect(await entry.read({ "app.bodies": listed(a, b), "app.regions": listed(near), "app.target": a })).toEqual([]);
    expect(await secret.read({ ...reading(a, b, near), "app.bodies": listed(a), "app.target": a })).toEqual([]);
  });

  test.each([
    ["a body", a],
    ["a region", near],
    ["an account", me],
  ])("is added by a change of %s, whatever it declares, and at no other owner", async (_, target) => {
    for (const permissions of ["", "meetings:write"]) {
      const change = { "app.target": target, "app.permissions": permissions };
      expect(await entry.adds(change, { owner_id: target })).toBe(true);
      for (const owner_id of [b, deploymentId, null]) expect(await entry.adds(change, { owner_id })).toBe(false);
    }
    expect(await entry.adds({ "app.target": target, "app.target_agency": agency }, { owner_id: target })).toBe(true);
    expect(await entry.adds({}, { owner_id: target })).toBe(false);
  });

  test("is never changed or deleted, at its target neither", async () => {
    const change = { ...reading(a, b), "app.target": a, "app.permissions": "audit:read" };
    expect(await entry.changes(change, keep)).toEqual([]);
    expect(await entry.removes(change)).toEqual([]);
  });

  test("of an account is read, added and changed by that account alone, at the target", async () => {
    const change = { "app.account": me, "app.target": a };
    expect(await receipt.read({ "app.account": me })).toEqual(["mine at a", "mine at b"]);
    expect(await receipt.read({ "app.target": a })).toEqual([]);
    expect(await receipt.adds(change, { owner_id: a, account_id: me })).toBe(true);
    expect(await receipt.adds(change, { owner_id: a, account_id: other })).toBe(false);
    expect(await receipt.adds(change, { owner_id: b, account_id: me })).toBe(false);
    expect(await receipt.changes(change, keep)).toEqual(["mine at a"]);
    expect(await receipt.changes(change, `owner_id = '${b}'`)).toEqual([]);
    expect(await receipt.changes(change, `account_id = '${other}'`)).toEqual([]);
  });

  test("that is a head is read and changed at the target alone", async () => {
    expect(await head.read({ "app.target": a })).toEqual(["a"]);
    expect(await head.changes({ "app.target": a }, keep)).toEqual(["a"]);
    expect(await head.changes({ "app.target": a }, `owner_id = '${b}'`)).toEqual([]);
    expect(await head.read({ "app.bodies": listed(a) })).toEqual([]);
  });

  test("shows content to whoever may read the trail and the row", async () => {
    const board = { ...reading(a), "app.bodies": listed(a) };
    expect(await content.read(reading(a))).toEqual([]);
    expect(await content.read({ "app.bodies": listed(a) })).toEqual([]);
    expect(await content.read(board)).toEqual(["minutes", "minutes for the board"]);
    expect(await content.read({ ...reading(a), "app.bodies.finance_read": listed(a) })).toEqual(["money"]);
    expect(await content.read({ ...board, "app.groups": listed(group) })).toContain("minutes for a group");
    expect(await content.read({ ...board, "app.bodies.officers_read": listed(a) })).toContain("minutes for a group");
    expect(await content.read({ ...board, "app.seats": listed(seat) })).toContain("minutes, restricted");
    expect(await content.read({ ...board, "app.bodies.restricted_read": listed(a) })).toContain("minutes, restricted");
    expect(await content.read({ ...reading(a), "app.bodies.officers_read": listed(a) })).toEqual([]);
    expect(await content.read({ ...reading(a), "app.bodies": listed(a, b) })).not.toContain("minutes of b");
  });
});

describe("DEPLOYMENT", () => {
  const everything = {
    ...reading(a, b),
    "app.account": me,
    "app.bodies": listed(a, b),
    "app.bodies.access_read": listed(a, b),
    "app.regions": listed(near),
    "app.target": a,
    "app.permissions": "account:own,access:read",
  };

  test("is reached by no viewer", async () => {
    expect(await place.read(everything)).toEqual([]);
    expect(await place.adds(everything, {})).toBe(false);
    expect(await place.changes(everything, keep)).toEqual([]);
    expect(await place.removes(everything)).toEqual([]);
  });

  test("a body's grants are read by their own account, and on the body under access:read", async () => {
    expect(await grant.read({ "app.account": me })).toEqual(["mine on a"]);
    expect(await grant.read({ "app.bodies.access_read": listed(a) })).toEqual(["another's on a", "mine on a"]);
    expect(await grant.read({ "app.bodies": listed(a, b) })).toEqual([]);
  });

  test("a grant on the deployment is read by nobody, its own account included", async () => {
    expect(await grant.read(everything)).toEqual(["another's on a", "another's on b", "mine on a"]);
  });

  test("grants are written by no viewer", async () => {
    expect(await grant.adds(everything, { account_id: me, body_id: a })).toBe(false);
    expect(await grant.changes(everything, keep)).toEqual([]);
    expect(await grant.removes(everything)).toEqual([]);
  });
});
