export { agencies } from "./agencies.feature";
export { agenciesLoader } from "./agencies.loaders";
export { Agency, AgencySector } from "./agency.entity";
export { AgencyAlias } from "./agency-alias.entity";
export { AgencySuccession } from "./agency-succession.entity";
export { findAgencyId, findAgencyIds } from "./find-agency";
export { findPrintedNames, type PrintedName } from "./find-printed-names";
export { findGroups, groupsLoader } from "./merged-groups";
