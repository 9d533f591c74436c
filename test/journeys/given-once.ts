import type { Panboard } from "./panboard-test";

/** What is made of a body, by whom and by what else it says. */
type Make<TFact, T> = (panboard: Panboard, fact: TFact) => Promise<T>;

/** Makes something once a body for all the pages that one worker looks at, which change nothing. */
export function givenOnce<TFact extends { readonly bodyAddress: string }, T>(make: Make<TFact, T>): Make<TFact, T> {
  const made = new Map<string, Promise<T>>();
  return (panboard, fact) => {
    const known = made.get(fact.bodyAddress) ?? make(panboard, fact);
    made.set(fact.bodyAddress, known);
    return known;
  };
}
