const prefix = "panboard.draft:";

/** What somebody has typed and not sent, kept in this tab for the time in which they sign in again. */
export interface Draft {
  /** Subject of the person in the session: nobody else reads it. */
  readonly subject: string;
  /** What it is a draft of, such as "import warrington". */
  readonly name: string;
}

/** Keeps a text in this tab, over the one that was kept before. Answers false where the browser has no room for it. */
export function keepDraft(draft: Draft, text: string): boolean {
  try {
    window.sessionStorage.setItem(keyOf(draft), text);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** The text that is kept; undefined where there is none. */
export function readDraft(draft: Draft): string | undefined {
  return window.sessionStorage.getItem(keyOf(draft)) ?? undefined;
}

/** Forgets one text. */
export function dropDraft(draft: Draft): void {
  window.sessionStorage.removeItem(keyOf(draft));
}

/** Forgets every text of this tab, but for those of the person who is named. */
export function dropDrafts(exceptSubject?: string): void {
  const kept = exceptSubject === undefined ? undefined : prefixOf(exceptSubject);
  for (const key of Object.keys(window.sessionStorage)) {
    if (key.startsWith(prefix) && !(kept && key.startsWith(kept))) window.sessionStorage.removeItem(key);
  }
}

function keyOf({ subject, name }: Draft): string {
  return `${prefixOf(subject)}${name}`;
}

function prefixOf(subject: string): string {
  return `${prefix}${encodeURIComponent(subject)}:`;
}
