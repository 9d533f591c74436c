/**
 * What a tab keeps of a person's unfinished work until it is finished: in sessionStorage, so that it outlives a reload and
 * signing in again, and under the person's subject, so that nobody else who signs in in the tab is shown it.
 */
const keptPrefix = "panboard.kept.";

function keyOf(subject: string, place: string): string {
  return `${prefixOf(subject)}${place}`;
}

function prefixOf(subject: string): string {
  return `${keptPrefix}${encodeURIComponent(subject)} `;
}

/** Keeps a value that JSON can hold. False where the browser has no room for it; what was kept there before is then gone. */
export function keep(subject: string, place: string, value: unknown): boolean {
  const key = keyOf(subject, place);
  try {
    window.sessionStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    window.sessionStorage.removeItem(key);
    return false;
  }
}

/** What was kept at the place for this person; undefined where there is nothing that can be read. */
export function findKept(subject: string, place: string): unknown {
  const text = window.sessionStorage.getItem(keyOf(subject, place));
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Forgets what was kept at one place. */
export function forget(subject: string, place: string): void {
  window.sessionStorage.removeItem(keyOf(subject, place));
}

/** Forgets everything that was kept in this tab, or what was kept for everybody else than one person. */
export function forgetKept({ exceptOf }: { readonly exceptOf?: string } = {}): void {
  const keys = Object.keys(window.sessionStorage).filter((key) => key.startsWith(keptPrefix));
  for (const key of keys) {
    if (exceptOf === undefined || !key.startsWith(prefixOf(exceptOf))) window.sessionStorage.removeItem(key);
  }
}
