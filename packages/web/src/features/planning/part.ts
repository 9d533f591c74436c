/**
 * What a page has where somebody plans meetings or changes one. Not of `../meetings`, whose pages would come along with the list
 * of pages.
 */
export const write = { within: "body", permission: "meetings:write", part: "Meetings" } as const;
