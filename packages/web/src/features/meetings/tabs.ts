import type { MeetingTab } from "./addresses";

/** The tabs of a meeting in their order, six at most; the overview is the meeting's own address. */
export const meetingTabs: readonly { readonly text: string; readonly tab?: MeetingTab }[] = [
  { text: "Overview" },
  { text: "Agenda", tab: "agenda" },
  { text: "Attendance", tab: "attendance" },
  { text: "Decisions and actions", tab: "decisions" },
];
