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

/** How the codes of agencies are written, each with what to say of one that is not. */
export const agencyCodeRules = {
  slug: {
    pattern: /^[a-z][a-z0-9-]{0,99}$/,
    words: "A key has up to 100 small letters, digits and hyphens, and begins with a letter",
  },
  odsCode: {
    pattern: /^[A-Z0-9]{3,8}$/,
    words: "An ODS code is 3 to 8 capital letters and digits, such as RXA",
  },
  urn: { pattern: /^[0-9]{5,6}$/, words: "A URN is 5 or 6 digits" },
} as const;
