import { lowerFirst } from "../../ui/lower-first";

/** How a field is called in sentences. */
export interface FieldWords {
  /** The label as it stands, without "(optional)". */
  readonly title: string;
  /** Begins a sentence: the title, or the noun where the title is a question. */
  readonly label: string;
  /** Within a sentence, with its article: "the date of the meeting". */
  readonly noun: string;
  /** Whether whoever declared the field gave the noun. */
  readonly isGiven: boolean;
}

const ownArticle = /^(the|a|an|your|our|their|its|this|that)\b/i;

/** The words of a field out of its label. A label that is a question is better given a noun of its own. */
export function wordsOfLabel(label: string, noun?: string): FieldWords {
  const plain = label.replace(/\s*\(optional\)\s*$/i, "").trim();
  const isGiven = noun !== undefined;
  const isQuestion = plain.endsWith("?");
  const within = isQuestion ? `the answer to "${plain}"` : withArticle(lowerFirst(plain));
  const called = noun ?? within;
  return { title: plain, label: isQuestion ? upperFirst(called) : plain, noun: called, isGiven };
}

function withArticle(words: string): string {
  return ownArticle.test(words) ? words : `the ${words}`;
}

/** "The date of the meeting", to begin a sentence. */
export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
