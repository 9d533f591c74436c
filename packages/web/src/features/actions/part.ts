/** The part of the navigation that a body's actions are. */
export const nav = { text: "Actions", order: 55 } as const;

/** What a page has that shows actions. */
export const read = { within: "body", permission: "body:read", part: nav.text } as const;

/** What a page has that changes one. */
export const write = { ...read, permission: "actions:write" } as const;

/** What the page has where a meeting raises one: it stands among the pages of meetings. */
export const raise = { ...read, permission: "actions:raise", part: "Meetings" } as const;
