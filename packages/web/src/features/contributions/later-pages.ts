import { definePage } from "../../kit/page/define-page";
import { read, write } from "../money-place";
import { sub } from "./part";

const record = "money/contributions/:id";
const remark = { ...read, permission: "contributions:remark" } as const;
const ofAgency = { within: "region", permission: "published:read", part: "Agencies" } as const;
const ofAgencyRecord = "agencies/:agency/contributions/:id";

/** One contribution, on its board's side and on its agency's, and what becomes of it. */
export const laterPages = [
  definePage({
    ...write,
    path: "money/contributions/add",
    title: "Add a contribution",
    load: () => import("./add-contribution-page"),
  }),
  definePage({
    ...read,
    path: record,
    title: "Contribution",
    subPart: sub.text,
    load: () => import("./contribution-page"),
  }),
  definePage({
    ...write,
    path: `${record}/change`,
    title: "Change the contribution",
    load: () => import("./change-contribution-page"),
  }),
  definePage({
    ...write,
    path: `${record}/status`,
    title: "Say how the contribution stands",
    load: () => import("./contribution-status-page"),
  }),
  definePage({
    ...write,
    path: `${record}/invoices/add`,
    title: "Add an invoice",
    load: () => import("./add-invoice-page"),
  }),
  definePage({
    ...write,
    path: `${record}/receipts/add`,
    title: "Add a receipt",
    load: () => import("./add-receipt-page"),
  }),
  definePage({
    ...write,
    path: `${record}/events/:event/remove`,
    title: "Remove from the history",
    load: () => import("./remove-event-page"),
  }),
  definePage({
    ...write,
    path: `${record}/remove`,
    title: "Remove the contribution",
    load: () => import("./remove-contribution-page"),
  }),
  definePage({
    ...remark,
    path: `${record}/remarks/add`,
    title: "Add a remark",
    load: () => import("./add-remark-page"),
  }),
  definePage({
    ...remark,
    path: `${record}/remarks/:remark/remove`,
    title: "Remove the remark",
    load: () => import("./remove-remark-page"),
  }),
  definePage({
    ...ofAgency,
    path: ofAgencyRecord,
    title: "Contribution",
    load: () => import("./agency-contribution-page"),
  }),
  definePage({
    ...ofAgency,
    path: `${ofAgencyRecord}/remarks/add`,
    title: "Add a remark",
    load: () => import("./add-agency-remark-page"),
  }),
  definePage({
    ...ofAgency,
    path: `${ofAgencyRecord}/remarks/:remark/remove`,
    title: "Remove the remark",
    load: () => import("./remove-agency-remark-page"),
  }),
];
