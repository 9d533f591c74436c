/** What a page has that shows what a meeting decided: it stands among the pages of meetings. */
export const read = { within: "body", permission: "body:read", part: "Meetings" } as const;

/** What a page has that records it. */
export const write = { ...read, permission: "meetings:write" } as const;
