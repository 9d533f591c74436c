import { definePage } from "../../kit/page/define-page";
import { read, sub } from "./part";

/** One meeting: when and where it is, and who came. */
export const laterPages = [
  definePage({
    ...read,
    subPart: sub.text,
    path: "meetings/:id",
    title: "Meeting",
    load: () => import("./meeting-page"),
  }),
];
