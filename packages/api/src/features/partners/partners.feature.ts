import { defineFeature } from "../../graphql/define-feature";
import { Partner } from "./partner.entity";
import { AgencyPartnersResolver, BodyPartnersResolver, PartnersResolver } from "./partners.resolver";

/** Agencies' places on boards. */
export const partners = defineFeature({
  entities: [Partner],
  resolvers: [PartnersResolver, BodyPartnersResolver, AgencyPartnersResolver],
});
