import type { Permission } from "./index";
import { type Role, targetOfRole } from "./roles";

/** What a role reads on the target of its grant, besides what its region has published. */
export type Reading = "BODY" | "MONEY" | "ACCESS" | "CASES" | "OWN_ROWS" | "REGISTERS";

/** Which of the things that are for some people alone a role reads: all, those of its own groups or seats, or none. */
export type Extent = "ALL" | "OWN_GROUPS" | "OWN_SEATS" | "NAMED_SEATS" | "NONE";

/** One role in the table of who may do what. */
export interface RoleEntry {
  readonly reads: readonly Reading[];
  /** Items and papers of single groups. */
  readonly groupItems: Extent;
  readonly restricted: Extent;
  readonly auditTrail: boolean;
  /** Whether it also reads what the joint bodies of its board keep for themselves. */
  readonly jointBodies: boolean;
  /** Whether its grants are for a time alone. */
  readonly endsByDay: boolean;
  /** Whether every read leaves an entry in the board's audit trail. */
  readonly readsRecorded: boolean;
  /** What it may do. */
  readonly does: readonly Permission[];
}

const nothing: RoleEntry = {
  reads: [],
  groupItems: "NONE",
  restricted: "NONE",
  auditTrail: false,
  jointBodies: false,
  endsByDay: false,
  readsRecorded: false,
  does: [],
};
/** A role that reads what its board keeps. */
const onBoard: RoleEntry = { ...nothing, reads: ["BODY"] };
/** An agency's own people and its machine client, which is as the officer. */
const ofAgency: RoleEntry = { ...nothing, reads: ["OWN_ROWS"], does: ["contributions:remark"] };

/**
 * Who may do what, role by role, as the boards agree it: stated a second time, beside the rules that each noun has, so that
 * neither is changed by mistake. Tests hold the rules and the walls to it, and the page about roles shows it.
 */
export const roleTable: Readonly<Record<Role, RoleEntry>> = {
  BUSINESS_MANAGER: {
    ...onBoard,
    reads: ["BODY", "MONEY", "ACCESS"],
    groupItems: "ALL",
    restricted: "ALL",
    auditTrail: true,
    jointBodies: true,
    does: [
      "access:write",
      "arrangements:write",
      "partners:write",
      "people:write",
      "people:erase",
      "groups:write",
      "meetings:write",
      "actions:raise",
      "actions:write",
      "structure:publish",
      "money:write",
      "money:publish",
      "contributions:remark",
      "indicators:import",
      "conflicts:write",
    ],
  },
  COORDINATOR: {
    ...onBoard,
    reads: ["BODY", "MONEY", "ACCESS"],
    groupItems: "ALL",
    restricted: "ALL",
    jointBodies: true,
    does: ["partners:write", "people:write", "groups:write", "meetings:write", "actions:raise", "actions:write"],
  },
  QUALITY_OFFICER: { ...onBoard, jointBodies: true, does: ["indicators:import", "conflicts:write", "actions:raise"] },
  FINANCE_OFFICER: {
    ...onBoard,
    reads: ["BODY", "MONEY"],
    does: ["money:write", "contributions:remark", "actions:raise"],
  },
  TRAINING_OFFICER: { ...onBoard, does: ["actions:raise"] },
  CHAIR: {
    ...onBoard,
    reads: ["BODY", "MONEY", "ACCESS"],
    groupItems: "ALL",
    restricted: "ALL",
    auditTrail: true,
    jointBodies: true,
    does: ["actions:raise"],
  },
  SCRUTINEER: { ...onBoard, reads: ["BODY", "MONEY"], groupItems: "ALL", restricted: "ALL", jointBodies: true },
  MEMBER: { ...onBoard, groupItems: "OWN_GROUPS", restricted: "OWN_SEATS", does: ["items:own"] },
  OBSERVER: { ...onBoard, groupItems: "OWN_GROUPS" },
  INSPECTOR: {
    ...onBoard,
    reads: ["BODY", "MONEY"],
    groupItems: "ALL",
    restricted: "NAMED_SEATS",
    endsByDay: true,
    readsRecorded: true,
  },
  CDOP_COORDINATOR: {
    ...onBoard,
    reads: ["BODY", "CASES"],
    groupItems: "ALL",
    restricted: "ALL",
    auditTrail: true,
    does: ["meetings:write", "actions:raise"],
  },
  CDOP_PANEL_MEMBER: { ...onBoard, groupItems: "OWN_GROUPS" },
  REGIONAL_ANALYST: nothing,
  REGION_STEWARD: {
    ...nothing,
    reads: ["REGISTERS"],
    does: ["agencies:write", "catalogue:write", "conflicts:write"],
  },
  AGENCY_OFFICER: ofAgency,
  AGENCY_CLIENT: ofAgency,
  OPERATOR: nothing,
};

/** What everybody who is signed in may do, by no grant. */
export const everybodys: readonly Permission[] = ["account:own"];

/**
 * Permissions that no query, change or row of the product asks for yet: a role has them, and there is nothing there to read
 * or do. A test names each that comes to be asked for, and each that is and is missing here.
 */
export const notInProduct: readonly Permission[] = ["catalogue:write", "child_deaths:read"];

/** The permission that lets somebody read it; none for what follows from the agency or the region alone. */
export const permissionOfReading: Readonly<Record<Reading, Permission | undefined>> = {
  BODY: "body:read",
  MONEY: "finance:read",
  ACCESS: "access:read",
  CASES: "child_deaths:read",
  OWN_ROWS: undefined,
  REGISTERS: undefined,
};

/** What the table lets a role do and read on the target of its grant. */
export function permissionsInTable(role: Role): readonly Permission[] {
  const { reads, groupItems, restricted, auditTrail, does } = roleTable[role];
  return [
    ...(targetOfRole(role) === "DEPLOYMENT" ? [] : (["published:read"] as const)),
    ...reads.flatMap((reading) => permissionOfReading[reading] ?? []),
    ...(groupItems === "ALL" ? (["officers:read"] as const) : []),
    ...(restricted === "ALL" ? (["restricted:read"] as const) : []),
    ...(auditTrail ? (["audit:read"] as const) : []),
    ...does,
  ];
}
