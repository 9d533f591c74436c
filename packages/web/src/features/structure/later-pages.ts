import { definePage } from "../../kit/page/define-page";

const groups = { within: "body", part: "Meetings", subPart: "Groups" } as const;
const publish = { within: "body", part: "Meetings", permission: "structure:publish" } as const;

/** What bodies have published of their groups and seats, and their membership. */
export const laterPages = [
  definePage({
    ...groups,
    path: "structure",
    title: "What is published",
    permission: "published:read",
    load: () => import("./structure-page"),
  }),
  definePage({
    ...publish,
    path: "structure/publish",
    title: "Publish the groups and seats",
    load: () => import("./publish-structure-page"),
  }),
  definePage({
    ...publish,
    path: "structure/withdraw",
    title: "Withdraw the groups and seats",
    load: () => import("./withdraw-structure-page"),
  }),
  definePage({
    ...groups,
    path: "structure/publications",
    title: "All publications",
    permission: "body:read",
    load: () => import("./publications-page"),
  }),
  definePage({
    ...groups,
    path: "membership",
    title: "Membership",
    permission: "body:read",
    load: () => import("./membership-page"),
  }),
];
