/** Channels of the database on which processes tell one another that something changed. They carry no content. */
export const channels = { grants: "panboard_grants" } as const;
