import { definePage } from "../../kit/page/define-page";
import { read } from "./part";

const keep = { ...read, permission: "agencies:write" } as const;

/** One agency, the names under which reports print agencies, and what becomes of them. */
export const laterPages = [
  definePage({ ...keep, path: "agencies/add", title: "Add an agency", load: () => import("./add-agency-page") }),
  definePage({ ...read, path: "agencies/:agency", title: "Agency", load: () => import("./agency-page") }),
  definePage({
    ...keep,
    path: "agencies/:agency/change",
    title: "Change the agency",
    load: () => import("./change-agency-page"),
  }),
  definePage({
    ...keep,
    path: "agencies/:agency/remove",
    title: "Remove the agency",
    load: () => import("./remove-agency-page"),
  }),
  definePage({
    ...keep,
    path: "agencies/:agency/merge",
    title: "Merge the agency into another",
    load: () => import("./merge-agency-page"),
  }),
  definePage({
    ...keep,
    path: "agencies/:agency/separate",
    title: "Separate the agency",
    load: () => import("./separate-agency-page"),
  }),
  definePage({
    ...keep,
    path: "agencies/:agency/successions/add",
    title: "Add who came before or after",
    load: () => import("./add-succession-page"),
  }),
  definePage({
    ...keep,
    path: "agencies/:agency/successions/:succession/remove",
    title: "Remove the succession",
    load: () => import("./remove-succession-page"),
  }),
  definePage({ ...read, path: "aliases", title: "Printed names", load: () => import("./printed-names-page") }),
  definePage({
    ...keep,
    path: "aliases/add",
    title: "Add a printed name",
    load: () => import("./add-printed-name-page"),
  }),
  definePage({
    ...keep,
    path: "aliases/:alias/map",
    title: "Say what the printed name stands for",
    load: () => import("./map-printed-name-page"),
  }),
  definePage({
    ...keep,
    path: "aliases/:alias/unmap",
    title: "Unmap the printed name",
    load: () => import("./unmap-printed-name-page"),
  }),
  definePage({
    ...keep,
    path: "aliases/:alias/remove",
    title: "Remove the printed name",
    load: () => import("./remove-printed-name-page"),
  }),
];
