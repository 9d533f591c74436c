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
  rolesWatched,
  rolesWith,
  rolesWithEnd,
  targetOfRole,
} from "./index";
import { everybodys, permissionsInTable, roleTable } from "./role-table";

const { BODY, DEPLOYMENT } = rolesByTarget;

/** The roles of the table that have a permission; none for what is everybody's. */
const inTable = (permission: Permission): Role[] =>
  roles.filter((role) => permissionsInTable(role).includes(permission));

test.each(permissions)("gives %s to the roles of the table and to no other", (permission) => {
  expect([...rolesWith(permission)].sort()).toEqual(inTable(permission).sort());
  // A new permission is refused here until the table says whose it is.
  expect({ permission, isSomebodys: inTable(permission).length > 0 }).toEqual({
    permission,
    isSomebodys: !everybodys.includes(permission),
  });
});

test.each(roles)("gives %s what the table says and nothing else, each once", (role) => {
  expect([...permissionsByRole[role]].sort()).toEqual([...permissionsInTable(role)].sort());
});

test("ends by a day, and reads joint bodies, as the table says", () => {
  expect(roles.filter((role) => roleTable[role].endsByDay)).toEqual([...rolesWithEnd]);
  expect(roles.filter((role) => roleTable[role].jointBodies)).toEqual([...rolesReadingJointBodies]);
});

test("records the reads of whoever looks at a board from outside", () => {
  expect(roles.filter((role) => roleTable[role].readsRecorded)).toEqual([...rolesWatched]);
  expect(rolesWatched).toEqual(["INSPECTOR"]);
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
});
