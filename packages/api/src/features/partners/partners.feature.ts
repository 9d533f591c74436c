import { defineFeature } from "../../graphql/define-feature";
import { Partner } from "./partner.entity";
import { partnersDocument } from "./partners.document";
import { partnerList } from "./partners.list";
import { AgencyPartnersResolver, BodyPartnersResolver, PartnersResolver } from "./partners.resolver";

/** Agencies' places on boards. */
export const partners = defineFeature({
  entities: [Partner],
  resolvers: [PartnersResolver, BodyPartnersResolver, AgencyPartnersResolver],
  lists: [partnerList],
  documents: [partnersDocument],
});
