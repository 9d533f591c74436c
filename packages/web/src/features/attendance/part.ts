/** The part of the navigation that a body's meetings and their attendance stand in. */
export const nav = { text: "Meetings", order: 50 } as const;

/** The place of attendance in its sub navigation. */
export const sub = { text: "Attendance", order: 50 } as const;

/** What a page has that shows attendance. */
export const read = { within: "body", permission: "body:read", part: nav.text } as const;

/** What a page has on which a body says how it reads its registers. */
export const write = { ...read, permission: "meetings:write" } as const;
