import { useEffect, useState } from "react";

/** Something that can be chosen by its name. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** What is known of the choices for a text: nothing asked, being asked, found, or that asking failed. */
export type Choices =
  { readonly state: "none" | "finding" | "failed" } | { readonly state: "found"; readonly choices: readonly Choice[] };

/** Asks for choices; the signal ends a question that a newer one replaced. */
export type FindChoices = (text: string, signal: AbortSignal) => Promise<readonly Choice[]>;

const pauseMs = 200;
const none: Choices = { state: "none" };

/** The choices for what was typed, asked once typing pauses. An answer that a newer text has overtaken is dropped. */
export function useChoices(find: FindChoices, text: string, isAsking: boolean): Choices {
  const [answer, setAnswer] = useState<{ readonly text: string; readonly choices: Choices }>();
  const isAsked = isAsking && text.trim() !== "";
  useEffect(() => {
    if (!isAsked) return;
    const asking = new AbortController();
    const answerWith = (choices: Choices) => {
      if (!asking.signal.aborted) setAnswer({ text, choices });
    };
    const timer = setTimeout(() => {
      find(text.trim(), asking.signal).then(
        (choices) => answerWith({ state: "found", choices }),
        () => answerWith({ state: "failed" }),
      );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [find, text, isAsked]);
  if (!isAsked) return none;
  return answer?.text === text ? answer.choices : { state: "finding" };
}
