/** The part of the navigation that a body's meetings, groups and seats stand in. */
export const nav = { text: "Meetings", order: 50 } as const;

/** The place of seats in its sub navigation. */
export const seats = { text: "Seats", order: 25 } as const;

/** What a page has that shows seats. */
export const read = { within: "body", permission: "body:read", part: nav.text } as const;
