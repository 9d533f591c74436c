/** The part of the navigation that comparisons stand in. */
export const nav = { text: "Compare", order: 20 } as const;

/** What the pages of that part have in common. */
export const compare = {
  within: "region",
  title: "Compare",
  permission: "published:read",
  figures: true,
  part: nav.text,
} as const;
