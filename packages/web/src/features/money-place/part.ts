/** The part of the navigation that a body's money stands in. */
export const nav = { text: "Money", order: 60 } as const;

/** What a page has that shows lines of money to whoever reads the body's money. */
export const read = { within: "body", permission: "finance:read", part: nav.text } as const;

/** What a page has on which money is changed. */
export const write = { within: "body", permission: "money:write", part: nav.text } as const;

/** An entry of its sub navigation: the year that is looked at is kept. */
export function subOf(text: string, order: number) {
  return { text, order, keeps: ["year"] } as const;
}
