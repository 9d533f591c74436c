/** Characters of a whole message at the most. */
export const messageLengthMax = 1_000;
/** Characters at the most of what a message quotes. */
export const quotedLengthMax = 200;

/** What GraphQL writes before a value of the document or of a variable that it prints without quotation marks. */
const printedAfter = [" found ", "value: "];

/**
 * A message in which what lies between its first and its last quotation mark has 200 characters at the most, and the
 * whole 1,000: what is left out of the middle of the one or the end of the other is told by "…". Where the message may
 * print values unquoted, as GraphQL's own do, the value and what follows it count as quoted too.
 */
export function cutMessage(message: string, printsValues = false): string {
  const [start, end] = findQuoted(message, printsValues);
  const cut = message.slice(0, start) + cutMiddle(message.slice(start, end)) + message.slice(end);
  return cutEnd(cut, messageLengthMax);
}

function findQuoted(message: string, printsValues: boolean): [start: number, end: number] {
  const printed = (printsValues ? printedAfter : []).flatMap((words) => {
    const place = message.indexOf(words);
    return place < 0 ? [] : [place + words.length];
  });
  const mark = message.indexOf('"');
  const starts = mark < 0 ? printed : [...printed, mark];
  if (starts.length === 0) return [message.length, message.length];
  return [Math.min(...starts), printed.length > 0 ? message.length : message.lastIndexOf('"') + 1];
}

/** A text of so many characters at the most, whose end is left out. */
export function cutEnd(text: string, lengthMax: number): string {
  return text.length > lengthMax ? `${firstOf(text, lengthMax - 1)}…` : text;
}

function cutMiddle(text: string): string {
  if (text.length <= quotedLengthMax) return text;
  const half = quotedLengthMax / 2;
  // A character of two halves is left out as a whole.
  return `${firstOf(text, half)}…${text.slice(1 - half).replace(/^[\uDC00-\uDFFF]/, "")}`;
}

function firstOf(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}
