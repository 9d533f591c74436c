import { definePage } from "../../kit/page/define-page";
import { write } from "../money-place";

/** A file of lines of money. */
export const laterPages = [
  definePage({
    ...write,
    path: "money/import",
    title: "Import lines of money",
    load: () => import("./import-money-page"),
  }),
];
