import { definePage } from "../../kit/page/define-page";
import { read, seats } from "./part";

const write = { ...read, permission: "people:write" } as const;
const holder = "seats/:id/holders/:holder";

/** Vacancies, one seat, who holds it, what becomes of either, and a file of seats. */
export const laterPages = [
  definePage({
    ...read,
    path: "vacancies",
    title: "Vacancies",
    subPart: seats.text,
    load: () => import("./vacancies-page"),
  }),
  definePage({ ...write, path: "seats/add", title: "Add a seat", load: () => import("./add-seat-page") }),
  definePage({ ...write, path: "seats/import", title: "Import seats", load: () => import("./import-seats-page") }),
  definePage({ ...read, path: "seats/:id", title: "Seat", subPart: seats.text, load: () => import("./seat-page") }),
  definePage({
    ...write,
    path: "seats/:id/change",
    title: "Change the seat",
    load: () => import("./change-seat-page"),
  }),
  definePage({ ...write, path: "seats/:id/end", title: "End the seat", load: () => import("./end-seat-page") }),
  definePage({
    ...write,
    path: "seats/:id/remove",
    title: "Remove the seat",
    load: () => import("./remove-seat-page"),
  }),
  definePage({
    ...write,
    path: "seats/:id/holders/add",
    title: "Add a holder",
    load: () => import("./add-holder-page"),
  }),
  definePage({
    ...write,
    path: `${holder}/change`,
    title: "Change the holder",
    load: () => import("./change-holder-page"),
  }),
  definePage({
    ...write,
    path: `${holder}/declare`,
    title: "Record the declaration",
    load: () => import("./declare-holder-page"),
  }),
  definePage({
    ...write,
    path: `${holder}/end`,
    title: "End the holder’s time",
    load: () => import("./end-holder-page"),
  }),
  definePage({
    ...write,
    path: `${holder}/remove`,
    title: "Remove the holder",
    load: () => import("./remove-holder-page"),
  }),
];
