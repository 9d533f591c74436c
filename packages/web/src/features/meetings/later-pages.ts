import { definePage } from "../../kit/page/define-page";
import { read } from "./part";

/** One meeting: its tabs stand in the place of the part's sub navigation. */
export const laterPages = [
  definePage({ ...read, path: "meetings/:id", title: "Meeting", load: () => import("./meeting-page") }),
  definePage({
    ...read,
    path: "meetings/:id/attendance",
    title: "Attendance register",
    load: () => import("./register-page"),
  }),
];
