import { settingsOfRead } from "../../../packages/api/src/db/rights";
import { buildRights } from "../../../packages/api/src/identity/build-rights";
import { type Role, rolesByTarget } from "@panboard/shared";
import { idsOf, listed, useWallTables } from "./wall-tables";

const walls = useWallTables();
const ids = idsOf("a", "b", "joint", "near", "group", "otherGroup", "seat", "otherSeat", "account");
const { a, b, joint, near, group, otherGroup, seat, otherSeat } = ids;
const columns = ["confidentiality text", "group_id uuid", "reader_seat_ids uuid[]"];
const paper = walls.make("paper", "OWNED", { writes: ["papers:write"], confidentiality: true }, columns);
const bill = walls.make("bill", "OWNED", { reads: "finance:read", confidentiality: true }, columns);

beforeAll(async () => {
  for (const [name, body_id] of Object.entries({ a, b, joint })) {
    const at = { body_id, region_id: near, recorded_on: "2020-03-31" };
    for (const table of [paper, bill]) {
      await table.store(
        { ...at, label: `${name} board`, confidentiality: "BOARD" },
        { ...at, label: `${name} group`, confidentiality: "GROUP", group_id: group },
        { ...at, label: `${name} restricted`, confidentiality: "RESTRICTED", reader_seat_ids: [seat, otherSeat] },
        { ...at, label: `${name} restricted to nobody`, confidentiality: "RESTRICTED", reader_seat_ids: [] },
        { ...at, label: `${name} unknown`, confidentiality: "SECRET", group_id: group, reader_seat_ids: [seat] },
        { ...at, label: `${name} unsaid`, group_id: group, reader_seat_ids: [seat] },
      );
    }
  }
});

test("what is for the board is read as the wall's read permission says, and nothing else by it", async () => {
  expect(await paper.read({ "app.bodies": listed(a) })).toEqual(["a board"]);
  expect(await bill.read({ "app.bodies": listed(a) })).toEqual([]);
  expect(await bill.read({ "app.bodies.finance_read": listed(a) })).toEqual(["a board"]);
});

test("what is for a group is read by who is in it, and by the body's officers", async () => {
  expect(await paper.read({ "app.groups": listed(group) })).toEqual(["a group", "b group", "joint group"]);
  expect(await paper.read({ "app.groups": listed(otherGroup) })).toEqual([]);
  expect(await paper.read({ "app.bodies.officers_read": listed(a) })).toEqual(["a group"]);
});

test("what is restricted is read under restricted:read, and on a seat that it names", async () => {
  expect(await paper.read({ "app.bodies.restricted_read": listed(a) })).toEqual([
    "a restricted",
    "a restricted to nobody",
  ]);
  expect(await paper.read({ "app.seats": listed(seat) })).toEqual(["a restricted", "b restricted", "joint restricted"]);
  expect(await paper.read({ "app.seats": listed(group) })).toEqual([]);
});

test("a level that is unknown, or not said, is read by nobody", async () => {
  const everything = {
    "app.bodies": listed(a, b, joint),
    "app.bodies.finance_read": listed(a, b, joint),
    "app.bodies.officers_read": listed(a, b, joint),
    "app.bodies.restricted_read": listed(a, b, joint),
    "app.groups": listed(group),
    "app.seats": listed(seat),
  };
  for (const table of [paper, bill]) {
    expect((await table.read(everything)).filter((label) => / (unknown|unsaid)$/.test(label))).toEqual([]);
    expect(await table.read(everything)).toHaveLength(12);
  }
});

test.each(rolesByTarget.BODY)(
  "%s of a board reads what their role says there, and of its joint body BOARD alone",
  async (role) => {
    const rights = buildRights(ids.account, [
      {
        role,
        regionId: near,
        bodyId: a,
        agencyId: null,
        jointBodies: [{ bodyId: joint, until: null }],
        mergedAgencyIds: [],
        partnerBodies: [],
      },
    ]);
    const read = await paper.read(settingsOfRead(rights));
    const officers: Role[] = [
      "BUSINESS_MANAGER",
      "COORDINATOR",
      "CHAIR",
      "SCRUTINEER",
      "INSPECTOR",
      "CDOP_COORDINATOR",
    ];
    const trusted: Role[] = officers.filter((one) => one !== "INSPECTOR");
    const joined: Role[] = ["BUSINESS_MANAGER", "COORDINATOR", "QUALITY_OFFICER", "CHAIR", "SCRUTINEER"];
    expect(read).toEqual([
      "a board",
      ...(officers.includes(role) ? ["a group"] : []),
      ...(trusted.includes(role) ? ["a restricted", "a restricted to nobody"] : []),
      ...(joined.includes(role) ? ["joint board"] : []),
    ]);
    const money = await bill.read(settingsOfRead(rights));
    expect(money.filter((label) => label.startsWith("joint"))).toEqual([]);
  },
);

test("of a joint body that the board left, rows recorded up to its last day are read, and BOARD alone", async () => {
  const left = (until: string) =>
    settingsOfRead(
      buildRights(ids.account, [
        {
          role: "CHAIR",
          regionId: near,
          bodyId: b,
          agencyId: null,
          jointBodies: [{ bodyId: joint, until }],
          mergedAgencyIds: [],
          partnerBodies: [],
        },
      ]),
    );
  const ofJoint = async (until: string) => (await paper.read(left(until))).filter((label) => label.startsWith("joint"));
  expect(await ofJoint("2020-03-31")).toEqual(["joint board"]);
  expect(await ofJoint("2020-03-30")).toEqual([]);
});
