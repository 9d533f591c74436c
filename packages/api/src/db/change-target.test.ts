import type { Permission, Role } from "@panboard/shared";
import { AppError } from "../errors/app-error";
import { decideChange, type WantedTarget } from "./change-target";
import { type Rights, rightsWithoutGrant } from "./rights";

/** Permissions of nouns to come; what is decided does not depend on which there are. */
const named = (...names: string[]): Permission[] => names as Permission[];
const held = (names: Readonly<Record<string, readonly string[]>>): Rights["permissions"] =>
  new Map(Object.entries(names).map(([id, permissions]) => [id, new Set(named(...permissions))]));

const body = (id: string): WantedTarget => ({ kind: "BODY", id });
const rightsWith = (rights: Partial<Rights>): Rights => ({ ...rightsWithoutGrant("account"), ...rights });

/** A board, with these permissions on it. */
const onBoard = (...permissions: string[]): Rights =>
  rightsWith({
    regionIds: ["region"],
    bodyIds: ["board"],
    regionOfBody: new Map([["board", "region"]]),
    permissions: held({ board: permissions }),
  });

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
  return "none";
}

test("answers NOT_FOUND for what only its name or what it published is read of, and for ids that there are not", () => {
  const rights = onBoard("meetings:write");
  for (const wanted of [
    body("another board of the region"),
    body("region"),
    { kind: "REGION", id: "another region" },
    { kind: "REGION", id: "board" },
    { kind: "ACCOUNT", id: "another account" },
    { kind: "ACCOUNT", id: "board" },
  ] as const) {
    expect(codeOf(() => decideChange(rights, named("meetings:write"), wanted))).toBe("NOT_FOUND");
  }
});

test("answers the same for a body that exists and for one that does not", () => {
  const tell = (id: string): string => {
    try {
      decideChange(onBoard("meetings:write"), named("meetings:write"), body(id));
      return "";
    } catch (error) {
      return JSON.stringify([(error as AppError).code, (error as AppError).message, (error as AppError).faults]);
    }
  };
  expect(tell("published board")).toBe(tell("no board"));
});

test("answers FORBIDDEN where a right to read is all there is: of the board, of a joint body, up to a day", () => {
  const rights = rightsWith({
    regionIds: ["region"],
    bodyIds: ["board", "joint"],
    bodyIdsUntil: { left: "2024-03-31" },
    regionOfBody: new Map(["board", "joint", "left"].map((id) => [id, "region"])),
    permissions: held({ board: ["body:read", "finance:read"] }),
  });
  for (const id of ["board", "joint", "left"]) {
    expect(codeOf(() => decideChange(rights, named("meetings:write"), body(id)))).toBe("FORBIDDEN");
  }
  expect(codeOf(() => decideChange(rights, named("agencies:write"), { kind: "REGION", id: "region" }))).toBe(
    "FORBIDDEN",
  );
});

test("says whom to ask for access: on a body its business manager, on a region its steward", () => {
  const wordsOf = (wanted: WantedTarget): string => {
    try {
      decideChange(onBoard(), named("agencies:write"), wanted);
    } catch (error) {
      return (error as Error).message;
    }
    return "";
  };
  expect(wordsOf(body("board"))).toBe("You cannot do this. Ask the business manager for access.");
  expect(wordsOf({ kind: "REGION", id: "region" })).toBe(
    "You cannot do this. Ask the steward of the region for access.",
  );
});

test("tells the region of the body, the role that acts and the permissions that are held", () => {
  const rights: Rights = {
    ...onBoard("body:read", "indicators:import"),
    roles: new Map<string, Role[]>([["board", ["MEMBER", "QUALITY_OFFICER"]]]),
  };
  expect(decideChange(rights, ["indicators:import"], body("board"))).toEqual({
    kind: "BODY",
    id: "board",
    regionId: "region",
    permissions: ["indicators:import"],
    role: "QUALITY_OFFICER",
  });
});

test("lets a region's role write the region, and not the region's boards", () => {
  const rights = rightsWith({
    regionIds: ["region"],
    permissions: held({ region: ["agencies:write"] }),
    roles: new Map<string, Role[]>([["region", ["REGION_STEWARD"]]]),
  });
  expect(decideChange(rights, ["agencies:write"], { kind: "REGION", id: "region" })).toEqual({
    kind: "REGION",
    id: "region",
    regionId: "region",
    permissions: ["agencies:write"],
    role: "REGION_STEWARD",
  });
  expect(codeOf(() => decideChange(rights, ["agencies:write"], body("board")))).toBe("NOT_FOUND");
});

test("wants every permission that is declared", () => {
  const declared = named("meetings:write", "actions:raise");
  expect(decideChange(onBoard("actions:raise", "meetings:write"), declared, body("board")).permissions).toEqual(
    declared,
  );
  for (const some of ["meetings:write", "actions:raise", "body:read"]) {
    expect(codeOf(() => decideChange(onBoard(some), declared, body("board")))).toBe("FORBIDDEN");
  }
});

test("wants one of x:write and x:own where both are declared, and sets only what is held", () => {
  const declared = named("actions:write", "actions:own");
  const granted = (...permissions: string[]): readonly Permission[] =>
    decideChange(onBoard(...permissions), declared, body("board")).permissions;
  expect(granted("actions:own")).toEqual(["actions:own"]);
  expect(granted("actions:write")).toEqual(["actions:write"]);
  expect(granted("actions:write", "actions:own")).toEqual(declared);
  for (const other of ["meetings:own", "meetings:write", "actions:read"])
    expect(codeOf(() => granted(other))).toBe("FORBIDDEN");
});

test("takes x:own for x:write only where both are declared", () => {
  expect(codeOf(() => decideChange(onBoard("actions:own"), named("actions:write"), body("board")))).toBe("FORBIDDEN");
  expect(codeOf(() => decideChange(onBoard("actions:write"), named("actions:own"), body("board")))).toBe("FORBIDDEN");
  const three = named("actions:write", "actions:own", "meetings:write");
  expect(codeOf(() => decideChange(onBoard("actions:own"), three, body("board")))).toBe("FORBIDDEN");
});

/** An officer of an agency that is a partner of one board and was one of another; perhaps with rights on the board too. */
const officer = (...onTheBoard: string[]): Rights =>
  rightsWith({
    regionIds: ["region"],
    agencies: { stranger: {}, agency: { board: "infinity", left: "2024-03-31" } },
    regionOfBody: new Map(["board", "left"].map((id) => [id, "region"])),
    permissions: held({ stranger: ["returns:submit"], agency: ["returns:submit"], board: onTheBoard }),
    roles: new Map<string, Role[]>([["agency", ["AGENCY_OFFICER"]]]),
  });

test("names the agency that the right comes from while it is a partner of the body", () => {
  expect(decideChange(officer(), named("returns:submit"), body("board"))).toMatchObject({
    id: "board",
    agencyId: "agency",
  });
});

test("refuses an agency that is no partner any more, and what its role may not do", () => {
  expect(codeOf(() => decideChange(officer(), named("returns:submit"), body("left")))).toBe("FORBIDDEN");
  expect(codeOf(() => decideChange(officer(), named("meetings:write"), body("board")))).toBe("FORBIDDEN");
  expect(codeOf(() => decideChange(officer(), named("returns:submit"), body("elsewhere")))).toBe("NOT_FOUND");
});

test("names no agency where a grant on the body itself suffices", () => {
  expect(decideChange(officer("returns:submit"), named("returns:submit"), body("board"))).toEqual({
    kind: "BODY",
    id: "board",
    regionId: "region",
    permissions: ["returns:submit"],
  });
});

test("adds no right of an agency to one on the body", () => {
  const declared = named("returns:submit", "meetings:write");
  expect(codeOf(() => decideChange(officer("meetings:write"), declared, body("board")))).toBe("FORBIDDEN");
});

test("lets everybody write their own account, by no grant, and under account:own alone", () => {
  const own: WantedTarget = { kind: "ACCOUNT", id: "account" };
  expect(decideChange(rightsWith({}), ["account:own"], own)).toEqual({ ...own, permissions: ["account:own"] });
  expect(codeOf(() => decideChange(onBoard("meetings:write"), named("meetings:write"), own))).toBe("FORBIDDEN");
  expect(codeOf(() => decideChange(rightsWith({}), named("account:own", "meetings:write"), own))).toBe("FORBIDDEN");
});

test("refuses, as a fault of the code, a change that declares nothing", () => {
  expect(() => decideChange(onBoard("meetings:write"), [], body("board"))).toThrow("declares the permissions");
});

test("takes no name of an object's own for a body", () => {
  for (const id of ["constructor", "__proto__", "toString"]) {
    expect(codeOf(() => decideChange(officer(), named("returns:submit"), body(id)))).toBe("NOT_FOUND");
  }
});
