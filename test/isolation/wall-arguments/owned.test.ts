import { idsOf, listed, useWallTables } from "./wall-tables";

const walls = useWallTables();
const { a, b, near, far, me, other, person, seat, agency } = idsOf(
  "a",
  "b",
  "near",
  "far",
  "me",
  "other",
  "person",
  "seat",
  "agency",
);
const recorded = { region_id: near, recorded_on: "2020-03-31" };

const meeting = walls.make("gathering", "OWNED", { writes: ["meetings:write", "minutes:write"] });
const money = walls.make("money", "OWNED", { writes: ["finance:write"], reads: "finance:read" });
const action = walls.make("task", "OWNED", { writes: ["actions:write", "actions:own"] }, [
  "owner_person_id uuid",
  "account_id uuid",
  "seat_id uuid",
]);
const closed = walls.make("closed", "OWNED", {});

/** A change of board A under some permissions, by somebody who reads it. */
const changeOfA = (permissions: string, more: Readonly<Record<string, string>> = {}) => ({
  "app.bodies": listed(a),
  "app.bodies.finance_read": listed(a),
  "app.target": a,
  "app.permissions": permissions,
  ...more,
});

beforeAll(async () => {
  await meeting.store(
    { body_id: a, label: "a 2020", ...recorded },
    { body_id: a, label: "a 2021", ...recorded, recorded_on: "2021-03-31" },
    { body_id: b, label: "b 2020", ...recorded },
  );
  await money.store({ body_id: a, label: "a", ...recorded }, { body_id: b, label: "b", ...recorded });
  await closed.store({ body_id: a, label: "a", ...recorded });
  const at = { body_id: a, ...recorded };
  await action.store(
    { ...at, label: "nobody's" },
    { ...at, label: "of the person", owner_person_id: person },
    { ...at, label: "of the account", account_id: me },
    { ...at, label: "of another account", account_id: other },
    { ...at, label: "of the person on their seat", owner_person_id: person, seat_id: seat },
    { ...at, label: "of the person on a seat they left", owner_person_id: person, seat_id: other },
  );
});

describe("reads", () => {
  test("a body's rows are read under body:read by whoever has the body, and by nobody else", async () => {
    expect(await meeting.read({ "app.bodies": listed(a) })).toEqual(["a 2020", "a 2021"]);
    expect(await meeting.read({ "app.bodies": listed(a, b) })).toEqual(["a 2020", "a 2021", "b 2020"]);
    expect(await meeting.read({ "app.regions": listed(near, far) })).toEqual([]);
    expect(await meeting.read({ "app.target": a, "app.permissions": "meetings:write" })).toEqual([]);
  });

  test("rows recorded up to a day are read where a right ended on it, that day included", async () => {
    const until = (day: string) => ({ "app.bodies_until": JSON.stringify({ [a]: day }) });
    expect(await meeting.read(until("2020-03-30"))).toEqual([]);
    expect(await meeting.read(until("2020-03-31"))).toEqual(["a 2020"]);
    expect(await meeting.read(until("infinity"))).toEqual(["a 2020", "a 2021"]);
  });

  test("another read permission has a setting of its own, which no other stands in for", async () => {
    expect(await money.read({ "app.bodies.finance_read": listed(a) })).toEqual(["a"]);
    const others = {
      "app.bodies": listed(a, b),
      "app.bodies_until": JSON.stringify({ [a]: "infinity" }),
      "app.bodies.officers_read": listed(a, b),
    };
    expect(await money.read(others)).toEqual([]);
  });
});

describe("writes", () => {
  test.each(["meetings:write", "minutes:write", "training:write,minutes:write"])(
    "%s is enough where one of several is asked for",
    async (permissions) => {
      expect(await meeting.adds(changeOfA(permissions), { body_id: a, ...recorded })).toBe(true);
      expect(await meeting.changes(changeOfA(permissions), "region_id = region_id")).toEqual(["a 2020", "a 2021"]);
      expect(await meeting.removes(changeOfA(permissions))).toEqual(["a 2020", "a 2021"]);
    },
  );

  test.each(["", "training:write", "meetings", "meetings:writer", "meetings:own", "minutes:write meetings:write"])(
    "what declares '%s' writes nothing",
    async (permissions) => {
      expect(await meeting.adds(changeOfA(permissions), { body_id: a, ...recorded })).toBe(false);
      expect(await meeting.changes(changeOfA(permissions), "region_id = region_id")).toEqual([]);
      expect(await meeting.removes(changeOfA(permissions))).toEqual([]);
    },
  );

  test("no row of another body is written, and none handed over, though both are read", async () => {
    const change = changeOfA("meetings:write", { "app.bodies": listed(a, b) });
    expect(await meeting.adds(change, { body_id: b, ...recorded })).toBe(false);
    expect(await meeting.adds(change, { body_id: null, ...recorded })).toBe(false);
    expect(await meeting.changes(change, "region_id = region_id")).toEqual(["a 2020", "a 2021"]);
    expect(await meeting.changes(change, `body_id = '${b}'`)).toEqual([]);
    expect(await meeting.removes(change)).toEqual(["a 2020", "a 2021"]);
  });

  test("nothing is written without a target", async () => {
    const change = { ...changeOfA("meetings:write"), "app.target": "" };
    expect(await meeting.adds(change, { body_id: a, ...recorded })).toBe(false);
    expect(await meeting.adds(change, { body_id: null, ...recorded })).toBe(false);
    expect(await meeting.changes(change, "region_id = region_id")).toEqual([]);
  });

  test("a change whose right comes from an agency is refused where the wall knows no agency", async () => {
    const change = changeOfA("meetings:write", { "app.target_agency": agency });
    expect(await meeting.adds(change, { body_id: a, ...recorded })).toBe(false);
    expect(await meeting.changes(change, "region_id = region_id")).toEqual([]);
  });

  test("a table that nothing writes is written under no permission", async () => {
    for (const permissions of ["", "indicators:import", "{}"]) {
      expect(await closed.adds(changeOfA(permissions), { body_id: a, ...recorded })).toBe(false);
      expect(await closed.changes(changeOfA(permissions), "region_id = region_id")).toEqual([]);
    }
  });
});

describe("writes under :own", () => {
  const mine = { "app.account": me, "app.persons": listed(person), "app.seats": listed(seat) };
  const own = changeOfA("actions:own", mine);
  const owned = ["of the account", "of the person", "of the person on their seat"];

  test("rows of one's person and of one's account are written, of a seat only while it is held", async () => {
    expect(await action.changes(own, "region_id = region_id")).toEqual(owned);
    expect(await action.removes(own)).toEqual(owned);
  });

  test("somebody without a person, a seat or an account writes nothing", async () => {
    expect(await action.changes(changeOfA("actions:own"), "region_id = region_id")).toEqual([]);
    expect(await action.changes(changeOfA("actions:own", { "app.account": me }), "region_id = region_id")).toEqual([
      "of the account",
    ]);
  });

  test("no row is given to somebody else, and none taken", async () => {
    const at = { body_id: a, ...recorded };
    expect(await action.changes(own, `owner_person_id = null, account_id = '${other}'`)).toEqual([]);
    expect(await action.adds(own, { ...at, account_id: me })).toBe(true);
    expect(await action.adds(own, { ...at, account_id: other })).toBe(false);
    expect(await action.adds(own, at)).toBe(false);
    expect(await action.adds(own, { ...at, account_id: me, seat_id: other })).toBe(false);
    expect(await action.adds(own, { ...at, body_id: b, account_id: me })).toBe(false);
  });

  test("the permission without :own writes them all", async () => {
    expect(await action.changes(changeOfA("actions:write"), "region_id = region_id")).toHaveLength(6);
  });

  test("a table on which nobody can be told to own a row is refused such a wall", async () => {
    const call = walls.owner().query(`call wall('closed', 'OWNED', '{"writes": ["closed:own"]}')`);
    await expect(call).rejects.toThrow("closed has an :own permission, and neither owner_person_id nor account_id");
  });
});

test("a wall of an unknown class, or with an argument that its class does not know, is refused", async () => {
  const call = (rowClass: string, said: object) =>
    walls.owner().query("call wall('closed', $1, $2)", [rowClass, JSON.stringify(said)]);
  await expect(call("SHARED", {})).rejects.toThrow("SHARED is no class of a table");
  await expect(call("owned", {})).rejects.toThrow("owned is no class of a table");
  await expect(call("OWNED", { write: ["meetings:write"] })).rejects.toThrow("does not know: write");
  await expect(call("OWNED", { owner: true })).rejects.toThrow("does not know: owner");
  await expect(call("REGIONAL", { reads: "finance:read" })).rejects.toThrow("does not know: reads");
  await expect(call("PERSONAL", { writes: ["account:own"] })).rejects.toThrow("does not know: writes");
  await expect(call("RECORD", { confidentiality: true })).rejects.toThrow("does not know: confidentiality");
  await expect(call("DEPLOYMENT", { writes: ["access:write"] })).rejects.toThrow("does not know: writes");
});
