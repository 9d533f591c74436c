/** The part of the navigation that a body's meetings, groups, people and partners stand in. */
export const nav = { text: "Meetings", order: 50 } as const;

/** The place of meetings in its sub navigation. */
export const sub = { text: "Meetings", order: 10 } as const;

/** What a page has that shows meetings. */
export const read = { within: "body", permission: "body:read", part: nav.text } as const;

/** What a page has that shows one meeting, or what is of one: no joint body has meetings yet. */
export const record = { ...read, within: "board" } as const;
