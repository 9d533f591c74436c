import { permissions, roles } from "@panboard/shared";
import { everybodys } from "@panboard/shared/role-table";
import { anchorOfRole } from "./role-anchor";
import { doesInWords, markedWords, notesOfRole, readsInWords } from "./role-words";

test("shows every permission that a role may have, in its words or in a column of its own", () => {
  const shown = new Set(roles.flatMap((role) => [...readsInWords(role), ...doesInWords(role)]));
  const missing = permissions.filter((one) => !shown.has(markedWords(one)) && !everybodys.includes(one));
  expect(missing).toEqual(["officers:read", "restricted:read", "audit:read"]);
});

test("marks what is not in the product yet, and nothing else", () => {
  expect(readsInWords("CDOP_COORDINATOR")).toContain("Read the panel’s cases (not in the product yet)");
  expect(doesInWords("QUALITY_OFFICER").filter((words) => words.includes("not in the product yet"))).toEqual([]);
  expect(markedWords("child_deaths:read", "Cases")).toBe("Cases (not in the product yet)");
  expect(markedWords("restricted:read", "Restricted items")).toBe("Restricted items");
  expect(markedWords("partners:write", "Partners")).toBe("Partners");
});

test("gives each role a place of its own on the page", () => {
  expect(new Set(roles.map(anchorOfRole)).size).toBe(roles.length);
  expect(anchorOfRole("CDOP_PANEL_MEMBER")).toBe("cdop-panel-member");
});

test("says what follows from what a grant is on, and what is special about it", () => {
  expect(readsInWords("OPERATOR")).toEqual([]);
  expect(readsInWords("AGENCY_CLIENT")).toContain(
    "Read the agency’s own rows on every board that it is or was a partner of",
  );
  expect(readsInWords("CHAIR")).toContain("Read what the board’s joint bodies keep for themselves");
  expect(notesOfRole("INSPECTOR")).toEqual(["Granted until a day", "What it reads of a board is put on record"]);
  expect(notesOfRole("CHAIR")).toEqual([]);
});
