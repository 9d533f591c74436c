import { definePage } from "../../kit/page/define-page";
import { nav, read } from "./part";

/** What a body's meetings gave to people and agencies to do. */
export const pages = [
  definePage({ ...read, path: "actions", title: "Actions", nav, load: () => import("./actions-page") }),
];

export const later = () => import("./later-pages");

export { itemInWords, noItemInWords } from "./action-words";
export { ActionsTable } from "./actions-table";
export { raiseActionHref } from "./addresses";
export { AgencyActions } from "./agency-actions";
