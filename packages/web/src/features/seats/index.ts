import { definePage } from "../../kit/page/define-page";
import { nav, read, seats } from "./part";

const vacancies = { text: "Vacancies", order: 35 } as const;

/** The seats on the groups of a board or joint body, and those that nobody holds. */
export const pages = [
  definePage({ ...read, path: "seats", title: "Seats", nav, sub: seats, load: () => import("./seats-page") }),
  definePage({
    ...read,
    path: "vacancies",
    title: "Vacancies",
    nav,
    sub: vacancies,
    load: () => import("./vacancies-page"),
  }),
];

export const later = () => import("./later-pages");
