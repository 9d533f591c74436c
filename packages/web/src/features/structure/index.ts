import { definePage } from "../../kit/page/define-page";

/** The boards of a region side by side, by what they have published of their groups and seats. */
export const pages = [
  definePage({
    path: "compare/structure",
    within: "region",
    title: "Groups and seats side by side",
    permission: "published:read",
    figures: true,
    part: "Compare",
    sub: { text: "Groups and seats", order: 20 },
    load: () => import("./compare-structure-page"),
  }),
];

export const later = () => import("./later-pages");

export { AgencySeats, AgencySeatsOnBody } from "./agency-seats";
export { MembershipDocument } from "./membership-document";
export { membershipHref, structureHref } from "./structure-addresses";
