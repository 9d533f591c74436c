import { definePage } from "../../kit/page/define-page";

/** What a page has that shows an agenda, or what is of agendas. */
const record = { within: "body", permission: "body:read", part: "Meetings" } as const;
const ofGroup = { ...record, subPart: "Groups" } as const;
const write = { ...record, permission: "meetings:write" } as const;
const own = { ...record, permission: "items:own" } as const;
const [agenda, standing, proposals] = ["meetings/:id/agenda", "groups/:id/standing-items", "groups/:id/proposals"];

/** The agenda of a meeting, what a group always has on its agendas, and what is proposed for them. */
export const laterPages = [
  definePage({ ...record, path: agenda, title: "Agenda", load: () => import("./agenda-page") }),
  definePage({ ...write, path: `${agenda}/add`, title: "Add an item", load: () => import("./add-item-page") }),
  definePage({
    ...write,
    path: `${agenda}/order`,
    title: "Put the items in order",
    load: () => import("./order-agenda-page"),
  }),
  definePage({
    ...write,
    path: `${agenda}/standing-items`,
    title: "Add the standing items",
    load: () => import("./take-standing-items-page"),
  }),
  definePage({
    ...own,
    path: `${agenda}/propose`,
    title: "Propose an item",
    load: () => import("./propose-item-page"),
  }),
  definePage({ ...write, path: `${agenda}/:item`, title: "Change the item", load: () => import("./change-item-page") }),
  definePage({
    ...write,
    path: `${agenda}/:item/remove`,
    title: "Remove the item",
    load: () => import("./remove-item-page"),
  }),
  definePage({
    ...write,
    path: `${agenda}/proposals/:proposal/accept`,
    title: "Accept the proposal",
    load: () => import("./accept-proposal-page"),
  }),
  definePage({
    ...write,
    path: `${agenda}/proposals/:proposal/decline`,
    title: "Decline the proposal",
    load: () => import("./decline-proposal-page"),
  }),
  definePage({ ...ofGroup, path: standing, title: "Standing items", load: () => import("./standing-items-page") }),
  definePage({
    ...write,
    path: `${standing}/add`,
    title: "Add a standing item",
    load: () => import("./add-standing-item-page"),
  }),
  definePage({
    ...write,
    path: `${standing}/order`,
    title: "Put the standing items in order",
    load: () => import("./order-standing-items-page"),
  }),
  definePage({
    ...write,
    path: `${standing}/:item`,
    title: "Change the standing item",
    load: () => import("./change-standing-item-page"),
  }),
  definePage({
    ...write,
    path: `${standing}/:item/remove`,
    title: "Remove the standing item",
    load: () => import("./remove-standing-item-page"),
  }),
  definePage({ ...ofGroup, path: proposals, title: "Proposed items", load: () => import("./proposals-page") }),
  definePage({
    ...own,
    path: `${proposals}/add`,
    title: "Propose an item",
    load: () => import("./propose-for-next-page"),
  }),
  definePage({
    ...own,
    path: `${proposals}/:proposal`,
    title: "Change your proposal",
    load: () => import("./change-proposal-page"),
  }),
  definePage({
    ...own,
    path: `${proposals}/:proposal/withdraw`,
    title: "Withdraw your proposal",
    load: () => import("./withdraw-proposal-page"),
  }),
];
