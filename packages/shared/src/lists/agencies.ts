import type { ListWords } from "./list-words";

/** A region's register of agencies. */
export const agencyListWords = {
  noun: ["agency", "agencies"],
  columns: { name: "Name", slug: "Key", sector: "Sector", odsCode: "ODS code", urn: "URN", mergedInto: "Merged into" },
} as const satisfies ListWords;

/** What kind of organisation an agency is. */
export const agencySectorWords = {
  LOCAL_AUTHORITY: "Local authority",
  HEALTH_COMMISSIONER: "Health commissioner",
  HEALTH_PROVIDER: "Health provider",
  POLICE: "Police",
  PROBATION: "Probation",
  YOUTH_JUSTICE: "Youth justice",
  EDUCATION: "Education",
  VOLUNTARY_COMMUNITY_FAITH: "Voluntary, community or faith",
  COURT_SERVICE: "Court service",
  HOUSING: "Housing",
  OTHER: "Other",
} as const;
