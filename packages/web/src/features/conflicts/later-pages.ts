import { definePage, type PageDefinition } from "../../kit/page/define-page";

const resolve = {
  path: "conflicts/resolve",
  title: "Resolve a conflict",
  permission: "conflicts:write",
  figures: true,
  part: "Compare",
  load: () => import("./resolve-conflict-page"),
} as const satisfies PageDefinition;

const takeBack = {
  ...resolve,
  path: "conflicts/take-back",
  title: "Take the choice back",
  load: () => import("./take-back-page"),
} as const satisfies PageDefinition;

/** Which of several statements of a figure stands: a board chooses for its own areas, a region for those that no board owns. */
export const laterPages = [
  definePage({ ...resolve, within: "board" }),
  definePage({ ...resolve, within: "region" }),
  definePage({ ...takeBack, within: "board" }),
  definePage({ ...takeBack, within: "region" }),
];
