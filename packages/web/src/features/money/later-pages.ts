import { definePage } from "../../kit/page/define-page";
import { nav, read, write } from "../money-place";

const publish = { ...write, permission: "money:publish" } as const;

/** A body's years, and what becomes of them. */
export const laterPages = [
  definePage({
    ...{ path: "money/years", within: "body", part: nav.text, subPart: "This year", title: "Years" },
    permission: "published:read",
    load: () => import("./years-page"),
  }),
  definePage({ ...write, path: "money/open", title: "Open a year", load: () => import("./open-year-page") }),
  definePage({ ...write, path: "money/close", title: "Close the year", load: () => import("./close-year-page") }),
  definePage({ ...write, path: "money/adjust", title: "Add an adjustment", load: () => import("./adjust-year-page") }),
  definePage({ ...write, path: "money/remove", title: "Remove the year", load: () => import("./remove-year-page") }),
  definePage({
    ...publish,
    path: "money/publish",
    title: "Publish the year",
    load: () => import("./publish-year-page"),
  }),
  definePage({
    ...{ ...publish, path: "money/withdraw", title: "Withdraw the year" },
    load: () => import("./withdraw-year-page"),
  }),
  definePage({
    ...{ ...read, path: "money/printed", title: "Printed figures", subPart: "This year" },
    load: () => import("./printed-figures-page"),
  }),
  definePage({
    ...{ ...write, path: "money/printed/add", title: "Add a printed figure" },
    load: () => import("./add-printed-figure-page"),
  }),
  definePage({
    ...{ ...write, path: "money/printed/:id/remove", title: "Remove a printed figure" },
    load: () => import("./remove-printed-figure-page"),
  }),
];
