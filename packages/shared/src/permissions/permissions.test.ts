import {
  type Permission,
  permissions,
  permissionsByRole,
  permissionWords,
  type Role,
  roleInWords,
  roles,
  rolesByTarget,
  rolesReadingJointBodies,
  rolesWith,
  rolesWithEnd,
  targetOfRole,
} from "./index";

const { BODY, REGION, AGENCY, DEPLOYMENT } = rolesByTarget;

/** Who may do what, stated a second time. A new permission is refused here until somebody has said whose it is. */
const table: Readonly<Record<Permission, readonly Role[]>> = {
  "account:own": [],
  "published:read": [...BODY, ...REGION, ...AGENCY],
  "body:read": BODY,
  "officers:read": ["BUSINESS_MANAGER", "COORDINATOR", "CHAIR", "SCRUTINEER", "INSPECTOR", "CDOP_COORDINATOR"],
  "restricted:read": ["BUSINESS_MANAGER", "COORDINATOR", "CHAIR", "SCRUTINEER", "CDOP_COORDINATOR"],
  "finance:read": ["BUSINESS_MANAGER", "COORDINATOR", "FINANCE_OFFICER", "CHAIR", "SCRUTINEER", "INSPECTOR"],
  "access:read": ["BUSINESS_MANAGER", "COORDINATOR", "CHAIR"],
  "audit:read": ["BUSINESS_MANAGER", "CHAIR", "CDOP_COORDINATOR"],
  "child_deaths:read": ["CDOP_COORDINATOR"],
  "partners:write": ["BUSINESS_MANAGER", "COORDINATOR"],
  "indicators:import": ["BUSINESS_MANAGER", "QUALITY_OFFICER"],
  "conflicts:write": ["BUSINESS_MANAGER", "QUALITY_OFFICER", "REGION_STEWARD"],
  "agencies:write": ["REGION_STEWARD"],
  "catalogue:write": ["REGION_STEWARD"],
};

test.each(permissions)("gives %s to the roles of the table and to no other", (permission) => {
  expect([...rolesWith(permission)].sort()).toEqual([...table[permission]].sort());
});

test.each(roles)("lists for %s what its rules give it", (role) => {
  const inTable = permissions.filter((permission) => table[permission].includes(role));
  expect([...permissionsByRole[role]].sort()).toEqual([...inTable].sort());
});

test("gives an operator nothing of what boards keep or publish", () => {
  for (const role of DEPLOYMENT) expect(permissionsByRole[role]).toEqual([]);
});

test("gives reading, but that of what was published, to roles on a body alone: walls list bodies by it", () => {
  const onBody: readonly Role[] = BODY;
  for (const permission of permissions.filter((one) => one.endsWith(":read") && one !== "published:read")) {
    expect(rolesWith(permission).filter((role) => !onBody.includes(role))).toEqual([]);
  }
});

test("gives nobody what they write without reading it", () => {
  for (const role of roles.filter((one) =>
    permissionsByRole[one].some((permission) => !permission.endsWith(":read")),
  )) {
    const reads: Permission = targetOfRole(role) === "BODY" ? "body:read" : "published:read";
    expect(permissionsByRole[role]).toContain(reads);
  }
});

test("says each permission in words, each its own, and names a noun and an act", () => {
  const words = permissions.map((permission) => permissionWords[permission]);
  for (const sentence of words) expect(sentence).toMatch(/^[A-Z].*[^.]$/);
  expect(new Set(words).size).toBe(permissions.length);
  for (const permission of permissions) expect(permission).toMatch(/^[a-z_]+:[a-z_]+$/);
});

test("names each role under one target, and in words", () => {
  expect(new Set(roles).size).toBe(roles.length);
  for (const [target, names] of Object.entries(rolesByTarget)) {
    expect(names.map((role) => targetOfRole(role))).toEqual(names.map(() => target));
  }
  expect(["BUSINESS_MANAGER", "CDOP_PANEL_MEMBER"].map((role) => roleInWords(role as Role))).toEqual([
    "Business manager",
    "CDOP panel member",
  ]);
});

test("refuses a target for what is no role", () => {
  expect(() => targetOfRole("CARETAKER" as Role)).toThrow("CARETAKER");
});

test("reads joint bodies, and ends by a day, for roles on a board", () => {
  for (const role of [...rolesReadingJointBodies, ...rolesWithEnd]) expect(targetOfRole(role)).toBe("BODY");
  expect(rolesWithEnd).toEqual(["INSPECTOR"]);
});
