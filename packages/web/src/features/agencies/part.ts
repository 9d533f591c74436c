/** The part of the navigation that the register stands in. */
export const nav = { text: "Agencies", order: 60 } as const;

/** What a page has that shows the register. */
export const read = { within: "region", permission: "published:read", part: nav.text } as const;
