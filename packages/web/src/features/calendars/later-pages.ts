import { definePage } from "../../kit/page/define-page";

/** The viewer's own calendars, and what is done with them. */
export const laterPages = [
  definePage({ path: "account/calendars", title: "Your calendars", load: () => import("./calendars-page") }),
  definePage({ path: "account/calendars/open", title: "Open a calendar", load: () => import("./open-calendar-page") }),
  definePage({
    path: "account/calendars/:id/renew",
    title: "Renew the link",
    load: () => import("./renew-calendar-page"),
  }),
  definePage({
    path: "account/calendars/:id/close",
    title: "Close the calendar",
    load: () => import("./close-calendar-page"),
  }),
];
