import { definePage } from "../../kit/page/define-page";
import { compare } from "./part";

/** A region's areas side by side. */
export const laterPages = [
  definePage({ ...compare, path: "compare/indicators/:code", load: () => import("./comparison-page") }),
];
