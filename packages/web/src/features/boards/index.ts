import { definePage } from "../../kit/page/define-page";

const home = { text: "Home", order: 10 } as const;

/** The homes of boards, joint bodies and regions, and the way from one to another. */
export const pages = [
  definePage({ path: "boards", title: "Change board", load: () => import("./boards-page") }),
  definePage({
    path: "",
    within: "board",
    title: "What is published",
    permission: "published:read",
    figures: true,
    nav: home,
    load: () => import("./board-home-page"),
  }),
  definePage({ path: "", within: "joint", title: "Joint body", nav: home, load: () => import("./joint-body-page") }),
  definePage({ path: "", within: "region", title: "Region", nav: home, load: () => import("./region-home-page") }),
];
