import { settingsOfChange, settingsOfRead } from "../../../packages/api/src/db/rights";
import { buildRights } from "../../../packages/api/src/identity/build-rights";
import type { Permission } from "@panboard/shared";
import { idsOf, listed, useWallTables } from "./wall-tables";

const walls = useWallTables();
const ids = idsOf("a", "b", "near", "police", "health", "account", "seat", "group");
const { a, b, near, police, health, seat, group } = ids;

const report = walls.make("report", "OWNED", { writes: ["returns:write"], agency: true }, ["agency_id uuid"]);
const paper = walls.make("paper", "OWNED", { writes: ["papers:write"], agency: true, confidentiality: true }, [
  "agency_id uuid",
  "confidentiality text",
  "group_id uuid",
  "reader_seat_ids uuid[]",
]);
const handover = walls.make(
  "handover",
  "OWNED",
  { writes: ["handovers:write"], reads: "handovers:read", addressee: true },
  ["to_body_id uuid"],
);
const at = { body_id: a, region_id: near, recorded_on: "2020-03-31" };

beforeAll(async () => {
  await report.store(
    { ...at, label: "police", agency_id: police },
    { ...at, label: "police later", agency_id: police, recorded_on: "2021-03-31" },
    { ...at, label: "police on b", body_id: b, agency_id: police },
    { ...at, label: "health", agency_id: health },
    { ...at, label: "of no agency" },
  );
  for (const confidentiality of ["BOARD", "GROUP", "RESTRICTED"]) {
    const levels = { confidentiality, group_id: group, reader_seat_ids: [seat] };
    await paper.store({ ...at, label: confidentiality, agency_id: police, ...levels });
  }
  await handover.store(
    { ...at, label: "from a to b", to_body_id: b },
    { ...at, label: "from b to a", body_id: b, to_body_id: a },
    { ...at, label: "of b alone", body_id: b },
  );
});

/** Somebody of the police, which is or was a partner of board A. */
const officer = (until: string | null) =>
  buildRights(ids.account, [
    {
      role: "AGENCY_OFFICER",
      regionId: near,
      bodyId: null,
      agencyId: police,
      mergedAgencyIds: [police],
      jointBodies: [],
      partnerBodies: [{ bodyId: a, until }],
    },
  ]);

describe("an agency's rows", () => {
  test("are read by its people while it is a partner, on the boards that it is a partner of", async () => {
    expect(await report.read(settingsOfRead(officer(null)))).toEqual(["police", "police later"]);
  });

  test("are read up to its last day after it was one", async () => {
    expect(await report.read(settingsOfRead(officer("2020-12-31")))).toEqual(["police"]);
    expect(await report.read(settingsOfRead(officer("2020-03-31")))).toEqual(["police"]);
    expect(await report.read(settingsOfRead(officer("2020-03-30")))).toEqual([]);
  });

  test("are read at all levels but RESTRICTED, which its seats alone open", async () => {
    expect(await paper.read(settingsOfRead(officer(null)))).toEqual(["BOARD", "GROUP"]);
    expect(await paper.read({ ...settingsOfRead(officer(null)), "app.seats": listed(seat) })).toEqual([
      "BOARD",
      "GROUP",
      "RESTRICTED",
    ]);
  });

  test("are read by its board as all others", async () => {
    expect(await report.read({ "app.bodies": listed(a) })).toEqual([
      "health",
      "of no agency",
      "police",
      "police later",
    ]);
  });
});

describe("a change whose right comes from an agency", () => {
  const permissions = ["returns:write", "papers:write"] as unknown as Permission[];
  const change = (agencyId: string) =>
    settingsOfChange(officer(null), { kind: "BODY", id: a, regionId: near, agencyId, permissions });

  test("writes rows of that agency at its target, and no others", async () => {
    expect(await report.adds(change(police), { ...at, agency_id: police })).toBe(true);
    expect(await report.adds(change(police), { ...at, agency_id: health })).toBe(false);
    expect(await report.adds(change(police), at)).toBe(false);
    expect(await report.adds(change(police), { ...at, body_id: b, agency_id: police })).toBe(false);
    expect(await report.changes(change(police), "region_id = region_id")).toEqual(["police", "police later"]);
    expect(await report.removes(change(police))).toEqual(["police", "police later"]);
  });

  test("hands none of them to another agency or body, whatever else is read", async () => {
    const wide = { ...change(police), "app.bodies": listed(a, b) };
    for (const handed of [`agency_id = '${health}'`, "agency_id = null", `body_id = '${b}'`]) {
      expect(await report.changes(wide, handed)).toEqual([]);
    }
    expect(await report.changes(wide, `agency_id = '${police}'`)).toEqual(["police", "police later"]);
  });

  test("declares a permission that the wall asks for, as any other", async () => {
    const other = { ...change(police), "app.permissions": "meetings:write" };
    expect(await report.adds(other, { ...at, agency_id: police })).toBe(false);
    expect(await report.changes(other, "region_id = region_id")).toEqual([]);
  });

  test("writes nothing of another agency by naming that as its own, as long as none of its rows are read", async () => {
    expect(await report.changes(change(health), "region_id = region_id")).toEqual([]);
  });
});

test("a change of the board itself writes its rows of every agency", async () => {
  const change = { "app.bodies": listed(a), "app.target": a, "app.permissions": "returns:write" };
  expect(await report.changes(change, "region_id = region_id")).toHaveLength(4);
});

describe("a row with an addressee", () => {
  const reading = (...bodies: string[]) => ({ "app.bodies.handovers_read": listed(...bodies) });

  test("is read by both bodies under its read permission, and by no other right on them", async () => {
    expect(await handover.read(reading(a))).toEqual(["from a to b", "from b to a"]);
    expect(await handover.read(reading(b))).toEqual(["from a to b", "from b to a", "of b alone"]);
    expect(await handover.read({ "app.bodies": listed(a, b), "app.regions": listed(near) })).toEqual([]);
  });

  test("is written by the body that owns it alone", async () => {
    const change = { ...reading(a), "app.target": a, "app.permissions": "handovers:write" };
    expect(await handover.changes(change, "region_id = region_id")).toEqual(["from a to b"]);
    expect(await handover.adds(change, { ...at, body_id: b, to_body_id: a })).toBe(false);
    expect(await handover.adds(change, { ...at, to_body_id: b })).toBe(true);
  });

  test("needs a read permission of its own, or whoever reads a board would read what is addressed to it", async () => {
    const call = walls.owner().query(`call wall('handover', 'OWNED', '{"addressee": true}')`);
    await expect(call).rejects.toThrow("handover has an addressee, and no permission of its own to read it");
  });
});
