/** The part of the navigation that comparisons stand in. */
export const nav = { text: "Compare", order: 20 } as const;

/** The place of indicators in its sub navigation. */
export const sub = { text: "Indicators", order: 10 } as const;

/** What the pages of that part have in common. */
export const compare = {
  within: "region",
  title: "Compare",
  permission: "published:read",
  figures: true,
  part: nav.text,
} as const;
