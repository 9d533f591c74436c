import { definePage } from "../../kit/page/define-page";
import { read, write } from "../money-place";
import { sub } from "./part";

/** A part of the reserve that is set aside, and what becomes of it. */
export const laterPages = [
  definePage({
    ...write,
    path: "money/reserve/add",
    title: "Add a named reserve",
    load: () => import("./add-reserve-page"),
  }),
  definePage({
    ...read,
    path: "money/reserve/:id",
    title: "Named reserve",
    subPart: sub.text,
    load: () => import("./named-reserve-page"),
  }),
  definePage({
    ...write,
    path: "money/reserve/:id/change",
    title: "Change the named reserve",
    load: () => import("./change-reserve-page"),
  }),
  definePage({
    ...write,
    path: "money/reserve/:id/remove",
    title: "Remove the named reserve",
    load: () => import("./remove-reserve-page"),
  }),
  definePage({
    ...write,
    path: "money/reserve/:id/put-in",
    title: "Put money in or take it out",
    load: () => import("./add-appropriation-page"),
  }),
  definePage({
    ...write,
    path: "money/reserve/:id/appropriations/:appropriation/remove",
    title: "Remove what was put in or taken out",
    load: () => import("./remove-appropriation-page"),
  }),
];
