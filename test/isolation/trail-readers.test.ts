import { rolesWith } from "@panboard/shared";

// The trail tells whole rows. Some of them, such as the order of an agenda, name items that not everybody reads and are of no
// level themselves: whoever reads a trail without reading what is restricted would learn from it that there is such an item.
test("T25 every role that reads the audit trail of a body reads what is restricted there", () => {
  const restricted = rolesWith("restricted:read");
  const trail = rolesWith("audit:read");
  expect(trail.length).toBeGreaterThan(0);
  expect(trail.filter((role) => !restricted.includes(role))).toEqual([]);
});
