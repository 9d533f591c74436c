import { definePage } from "../../kit/page/define-page";

/** Adding figures that a board's reports have published. */
export const pages = [
  definePage({
    path: "imports/new",
    within: "board",
    title: "Import figures",
    permission: "indicators:import",
    part: "Indicators",
    load: () => import("./import-page"),
  }),
];

export { importersInWords } from "./importers";
