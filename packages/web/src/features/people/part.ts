/** The part of the navigation that a body's meetings, groups and people stand in. */
export const nav = { text: "Meetings", order: 50 } as const;

/** The place of people in its sub navigation. */
export const sub = { text: "People", order: 30 } as const;

/** What a page has that shows people. */
export const read = { within: "body", permission: "body:read", part: nav.text } as const;
