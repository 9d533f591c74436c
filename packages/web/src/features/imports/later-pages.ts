import { definePage } from "../../kit/page/define-page";

const ofBoard = { within: "board", part: "Indicators" } as const;

/** Adding figures that a board's reports have published, what was added, and its way back. */
export const laterPages = [
  definePage({
    ...ofBoard,
    path: "imports",
    title: "Imports",
    permission: "body:read",
    load: () => import("./imports-page"),
  }),
  definePage({
    ...ofBoard,
    path: "imports/new",
    title: "Import figures",
    permission: "indicators:import",
    load: () => import("./import-page"),
  }),
  definePage({
    ...ofBoard,
    path: "imports/:id",
    title: "Import",
    permission: "body:read",
    load: () => import("./import-record-page"),
  }),
  definePage({
    ...ofBoard,
    path: "imports/:id/withdraw",
    title: "Withdraw this import",
    permission: "indicators:import",
    load: () => import("./withdraw-import-page"),
  }),
];
