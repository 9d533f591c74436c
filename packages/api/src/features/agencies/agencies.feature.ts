import { defineFeature } from "../../graphql/define-feature";
import { agencyList } from "./agencies.list";
import { AgenciesResolver, RegionAgenciesResolver } from "./agencies.resolver";
import { Agency } from "./agency.entity";
import { AgencyAlias } from "./agency-alias.entity";
import { AgencyMergesResolver } from "./agency-merges.resolver";
import { AgencySuccession } from "./agency-succession.entity";
import { AgencyAliasesResolver, AliasesOfAgencyResolver, RegionAliasesResolver } from "./aliases.resolver";
import { printedNameList } from "./printed-names.list";
import { AgencySuccessionsResolver, SuccessionsOfAgencyResolver } from "./successions.resolver";

/** The region's register of agencies: which followed which, which turned out to be one, and how reports print them. */
export const agencies = defineFeature({
  entities: [Agency, AgencySuccession, AgencyAlias],
  resolvers: [
    AgenciesResolver,
    RegionAgenciesResolver,
    AgencyMergesResolver,
    AgencySuccessionsResolver,
    SuccessionsOfAgencyResolver,
    AgencyAliasesResolver,
    AliasesOfAgencyResolver,
    RegionAliasesResolver,
  ],
  lists: [agencyList, printedNameList],
});
