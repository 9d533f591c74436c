import { ChoiceLinks } from "../../ui/choice-links";
import { offersRate, perWords } from "../comparison";
import type { BoardIndicator } from "./indicator-facts";
import type { IndicatorState } from "./indicator-state";

export interface IndicatorChoicesProps {
  readonly indicator: BoardIndicator;
  readonly state: IndicatorState;
  readonly hrefOf: (state: IndicatorState) => string;
}

/** What else can be shown of an indicator: rates of a count, and the breakdowns that values were published by. */
export function IndicatorChoices({ indicator, state, hrefOf }: IndicatorChoicesProps) {
  const { breakdowns, publishedBreakdowns, rateFactor } = indicator;
  const { show, by } = state;
  const published = breakdowns.filter(({ code }) => publishedBreakdowns.some((one) => one.code === code));
  return (
    <>
      {offersRate(indicator) ? (
        <ChoiceLinks
          label="Show"
          items={[
            { text: "Number", href: hrefOf({ by, show: undefined }), isChosen: show !== "rate" },
            { text: `Rate ${perWords(rateFactor)}`, href: hrefOf({ by, show: "rate" }), isChosen: show === "rate" },
          ]}
        />
      ) : null}
      {published.length > 0 ? (
        <ChoiceLinks
          label="Broken down by"
          items={[
            { text: "None: totals", href: hrefOf({ show, by: undefined }), isChosen: by === undefined },
            ...published.map(({ code, title }) => ({
              text: title,
              href: hrefOf({ show, by: code }),
              isChosen: by === code,
            })),
          ]}
        />
      ) : null}
    </>
  );
}
