/** The part of the navigation that a body's meetings, groups, people and partners stand in. */
export const nav = { text: "Meetings", order: 50 } as const;

/** The place of meetings in its sub navigation. */
export const sub = { text: "Meetings", order: 10 } as const;

/** What a page has that shows meetings, or one of them. */
export const read = { within: "body", permission: "body:read", part: nav.text } as const;
