/** The part of the navigation that a body's meetings, groups, people and partners stand in. */
export const nav = { text: "Meetings", order: 50 } as const;

/** The place of groups in its sub navigation. */
export const sub = { text: "Groups", order: 20 } as const;

/** What a page has that shows groups. */
export const read = { within: "body", permission: "body:read", part: nav.text } as const;
