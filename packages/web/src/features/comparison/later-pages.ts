import { definePage } from "../../kit/page/define-page";
import { compare, sub } from "./part";

/** A region's areas side by side. */
export const laterPages = [
  definePage({
    ...compare,
    path: "compare/indicators/:code",
    subPart: sub.text,
    load: () => import("./comparison-page"),
  }),
];
