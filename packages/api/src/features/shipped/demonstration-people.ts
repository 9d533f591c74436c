import { type GrantTarget, type Role, roleInWords } from "@panboard/shared";
import { readShippedRows } from "./shipped-files";

/** Somebody to sign in as in demonstration mode: a role on a body, region, agency or the deployment; no real person. */
export interface DemonstrationAccount {
  /** `role@body`, such as `business-manager@cheshire-east`. */
  readonly subject: string;
  readonly name: string;
  /** Heading in the list to choose from. */
  readonly group: string;
  readonly isMachine: boolean;
  readonly role: Role;
  readonly target: GrantTarget;
  /** Slug of the region, and of the body or agency in it. */
  readonly region?: string;
  readonly slug?: string;
}

const boardRoles = [
  "BUSINESS_MANAGER",
  "COORDINATOR",
  "QUALITY_OFFICER",
  "FINANCE_OFFICER",
  "TRAINING_OFFICER",
  "CHAIR",
  "SCRUTINEER",
  "MEMBER",
] as const satisfies readonly Role[];

const subjectOf = (role: string, at: string): string => `${role.toLowerCase().replaceAll("_", "-")}@${at}`;

/** Everybody there is to sign in as, in the order of the list. */
export function listDemonstrationAccounts(): DemonstrationAccount[] {
  const regions = readShippedRows<"slug" | "name">("catalogue/regions.csv");
  const bodies = readShippedRows<"region" | "slug" | "kind" | "short_name">("catalogue/bodies.csv");
  const agencies = readShippedRows<"region" | "slug" | "name" | "demonstration">("catalogue/agencies.csv");
  const accounts = regions.flatMap((region) => {
    const boards = bodies.filter((body) => body.region === region.slug && body.kind === "BOARD");
    const inRegion = { region: region.slug, isMachine: false, group: `${region.name}: region and panel` };
    const panel = { ...inRegion, target: "BODY", slug: "cdop" } as const;
    return [
      ...boards.flatMap((board) =>
        boardRoles.map((role): DemonstrationAccount => ({
          ...inRegion,
          subject: subjectOf(role, board.slug),
          name: `${roleInWords(role)}, ${board.short_name}`,
          group: `${region.name}: ${board.short_name}`,
          role,
          target: "BODY",
          slug: board.slug,
        })),
      ),
      ...(["REGION_STEWARD", "REGIONAL_ANALYST"] as const).map((role): DemonstrationAccount => ({
        ...inRegion,
        subject: subjectOf(role, region.slug),
        name: `${roleInWords(role)}, ${region.name}`,
        role,
        target: "REGION",
      })),
      ...(
        [
          ["panel-manager", "BUSINESS_MANAGER", "Panel manager"],
          ["cdop-coordinator", "CDOP_COORDINATOR", "CDOP coordinator"],
          ["cdop-panel-member", "CDOP_PANEL_MEMBER", "CDOP panel member"],
          ["cdop-panel-member-2", "CDOP_PANEL_MEMBER", "Second CDOP panel member"],
          ["panel-adviser", "MEMBER", "Panel adviser"],
        ] as const
      ).map(([part, role, words]): DemonstrationAccount => ({
        ...panel,
        subject: `${part}@${region.slug}`,
        name: `${words}, ${region.name}`,
        role,
      })),
      ...agencies
        .filter((agency) => agency.region === region.slug && agency.demonstration === "yes")
        .map((agency): DemonstrationAccount => ({
          ...inRegion,
          subject: `client@${agency.slug}`,
          name: `Machine client of ${agency.name}`,
          isMachine: true,
          role: "AGENCY_CLIENT",
          target: "AGENCY",
          slug: agency.slug,
        })),
    ];
  });
  return [
    ...accounts,
    {
      subject: "operator@panboard",
      name: "Operator of the platform",
      group: "The platform",
      isMachine: false,
      role: "OPERATOR",
      target: "DEPLOYMENT",
    },
  ];
}
