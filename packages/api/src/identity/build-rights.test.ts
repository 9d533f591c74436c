import { permissionsByRole, type Role, roles, rolesReadingJointBodies, targetOfRole } from "@panboard/shared";
import { decideChange } from "../db/change-target";
import { settingsOfRead } from "../db/rights";
import { buildRights, type GrantReach } from "./build-rights";

const account = "account";

/** A grant on board `b1` of region `r1`, unless another is said. */
function grant(role: Role, more: Partial<GrantReach> = {}): GrantReach {
  const target = targetOfRole(role);
  return {
    role,
    regionId: target === "DEPLOYMENT" ? null : "r1",
    bodyId: target === "BODY" ? "b1" : null,
    agencyId: target === "AGENCY" ? "a1" : null,
    mergedAgencyIds: target === "AGENCY" ? [more.agencyId ?? "a1"] : [],
    jointBodies: [],
    partnerBodies: [],
    ...more,
  };
}

const targetIds = { BODY: "b1", REGION: "r1", AGENCY: "a1" } as const;

test.each(roles.filter((role) => targetOfRole(role) !== "DEPLOYMENT"))(
  "gives %s the role's permissions on the target of the grant and nowhere else",
  (role) => {
    const rights = buildRights(account, [grant(role)]);
    const id = targetIds[targetOfRole(role) as keyof typeof targetIds];
    expect([...rights.permissions]).toEqual([[id, new Set(permissionsByRole[role])]]);
    expect([...rights.roles]).toEqual([[id, [role]]]);
    expect(rights.bodyIds).toEqual(id === "b1" ? ["b1"] : []);
    expect([...rights.regionOfBody]).toEqual(id === "b1" ? [["b1", "r1"]] : []);
    expect(rights.regionIds).toEqual(["r1"]);
    expect(Object.keys(rights.agencies)).toEqual(id === "a1" ? ["a1"] : []);
    expect(rights.accountId).toBe(account);
  },
);

test("gives an operator nothing to read", () => {
  const { OPERATOR: none } = permissionsByRole;
  expect(none).toEqual([]);
  expect(settingsOfRead(buildRights(account, [grant("OPERATOR")]))).toEqual(settingsOfRead(buildRights(account, [])));
});

test("lets the staff of a member board read the joint body, and those of the five roles alone", () => {
  const joint = { jointBodies: [{ bodyId: "joint", until: null }] };
  const reading = roles
    .filter((role) => targetOfRole(role) === "BODY")
    .filter((role) => buildRights(account, [grant(role, joint)]).bodyIds.includes("joint"));
  expect(reading).toEqual(["BUSINESS_MANAGER", "COORDINATOR", "QUALITY_OFFICER", "CHAIR", "SCRUTINEER"]);
  expect(reading).toEqual(rolesReadingJointBodies);
  const member = buildRights(account, [grant("MEMBER", joint)]);
  expect([member.bodyIdsUntil, [...member.regionOfBody.keys()]]).toEqual([{}, ["b1"]]);
});

test.each(rolesReadingJointBodies)(
  "gives %s no permission and no other read list on a joint body of the board",
  (role) => {
    const rights = buildRights(account, [grant(role, { jointBodies: [{ bodyId: "joint", until: null }] })]);
    expect(rights.permissions.has("joint")).toBe(false);
    expect(rights.regionOfBody.get("joint")).toBe("r1");
    const naming = Object.entries(settingsOfRead(rights)).filter(([, value]) => value.includes("joint"));
    expect(naming.map(([name]) => name)).toEqual(["app.bodies"]);
  },
);

test("lets a board that left read the joint body up to its last day, the latest of several", () => {
  const left = (until: string): GrantReach => grant("CHAIR", { jointBodies: [{ bodyId: "joint", until }] });
  const rights = buildRights(account, [left("2024-03-31"), left("2025-03-31"), left("2023-03-31")]);
  expect(rights.bodyIds).toEqual(["b1"]);
  expect(rights.bodyIdsUntil).toEqual({ joint: "2025-03-31" });
});

test("lets a board that came back read the joint body as any member", () => {
  const spans = [
    { bodyId: "joint", until: "2024-03-31" },
    { bodyId: "joint", until: null },
  ];
  for (const jointBodies of [spans, [...spans].reverse()]) {
    const rights = buildRights(account, [grant("CHAIR", { jointBodies })]);
    expect(rights.bodyIds).toEqual(["b1", "joint"]);
    expect(rights.bodyIdsUntil).toEqual({});
  }
});

test("keeps what a grant on the joint body itself gives, beside what the board's gives", () => {
  const rights = buildRights(account, [
    grant("CHAIR", { jointBodies: [{ bodyId: "joint", until: "2024-03-31" }] }),
    grant("CDOP_COORDINATOR", { bodyId: "joint" }),
  ]);
  expect(rights.bodyIds).toEqual(["b1", "joint"]);
  expect(rights.bodyIdsUntil).toEqual({});
  expect(rights.permissions.get("joint")).toEqual(new Set(permissionsByRole.CDOP_COORDINATOR));
});

test("gives an agency its boards without an end while a partner, and afterwards up to the last day", () => {
  const partnerBodies = [
    { bodyId: "today", until: null },
    { bodyId: "ended", until: "2023-03-31" },
    { bodyId: "ended", until: "2024-03-31" },
    { bodyId: "back", until: "2020-03-31" },
    { bodyId: "back", until: null },
    { bodyId: "back", until: "2021-03-31" },
  ];
  const rights = buildRights(account, [grant("AGENCY_OFFICER", { partnerBodies })]);
  expect(rights.agencies).toEqual({ a1: { today: "infinity", ended: "2024-03-31", back: "infinity" } });
  expect(rights.bodyIds).toEqual([]);
  expect([...rights.permissions.keys()]).toEqual(["a1"]);
  expect([...rights.regionOfBody.keys()]).toEqual(["today", "ended", "back"]);
});

test("keeps the boards of two agencies apart", () => {
  const rights = buildRights(account, [
    grant("AGENCY_OFFICER", { partnerBodies: [{ bodyId: "b1", until: null }] }),
    grant("AGENCY_CLIENT", { agencyId: "a2", partnerBodies: [{ bodyId: "b2", until: null }] }),
  ]);
  expect(rights.agencies).toEqual({ a1: { b1: "infinity" }, a2: { b2: "infinity" } });
});

test("adds up the roles of one body, and tells bodies and regions once", () => {
  const rights = buildRights(account, [
    grant("FINANCE_OFFICER"),
    grant("QUALITY_OFFICER"),
    grant("MEMBER", { bodyId: "b2" }),
    grant("MEMBER", { bodyId: "b3", regionId: "r2" }),
  ]);
  expect(rights.roles.get("b1")).toEqual(["FINANCE_OFFICER", "QUALITY_OFFICER"]);
  expect(rights.permissions.get("b1")).toEqual(
    new Set([...permissionsByRole.FINANCE_OFFICER, ...permissionsByRole.QUALITY_OFFICER]),
  );
  expect(rights.permissions.get("b2")).toEqual(new Set(permissionsByRole.MEMBER));
  expect(rights.bodyIds).toEqual(["b1", "b2", "b3"]);
  expect(rights.regionIds).toEqual(["r1", "r2"]);
  expect(rights.regionOfBody.get("b3")).toBe("r2");
});

test("reaches by a grant on one agency what boards keep of all that it was merged with, the one that stands for all first", () => {
  const merged = { mergedAgencyIds: ["root", "a1", "a3"], partnerBodies: [{ bodyId: "b1", until: null }] };
  const rights = buildRights(account, [grant("AGENCY_CLIENT", merged)]);
  const bodies = { b1: "infinity" };
  expect(rights.agencies).toEqual({ root: bodies, a1: bodies, a3: bodies });
  expect(Object.keys(rights.agencies)).toEqual(["root", "a1", "a3"]);
  for (const id of merged.mergedAgencyIds) {
    expect(rights.roles.get(id)).toEqual(["AGENCY_CLIENT"]);
    expect(rights.permissions.get(id)).toEqual(new Set(permissionsByRole.AGENCY_CLIENT));
  }
  const change = decideChange(rights, ["published:read"], { kind: "BODY", id: "b1" });
  expect(change).toMatchObject({ agencyId: "root", role: "AGENCY_CLIENT" });
});
