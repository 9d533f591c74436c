export { Partner, PartnerKind } from "./partner.entity";
export { partners } from "./partners.feature";
