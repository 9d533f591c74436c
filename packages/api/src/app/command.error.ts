/** What the person at the terminal did wrong, in one plain sentence. */
export class CommandError extends Error {}
