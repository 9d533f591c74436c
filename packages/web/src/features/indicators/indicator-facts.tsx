import { polarityWords, themeInWords } from "@panboard/shared";
import { SideBlock } from "../../ui/side-block";
import { SummaryList } from "../../ui/summary-list";
import { measureWords, scaleOf } from "../comparison";
import type { BoardIndicatorQuery } from "./generated/indicator";

/** An indicator as a board's page of it has it. */
export type BoardIndicator = NonNullable<BoardIndicatorQuery["indicator"]>;

const kinds = { SNAPSHOT: "At a date", FLOW: "Over a period" } as const;

export interface IndicatorFactsProps {
  readonly indicator: Pick<BoardIndicator, "unit" | "rateFactor" | "kind" | "polarity" | "theme">;
  /** Where the areas of the region are put side by side. */
  readonly compareHref: string;
}

/** What an indicator's values are, and where they are compared. */
export function IndicatorFacts({ indicator, compareHref }: IndicatorFactsProps) {
  const { kind, polarity, theme } = indicator;
  return (
    <div>
      <SideBlock title="About this indicator">
        <SummaryList
          classes="govuk-summary-list--no-border"
          rows={[
            { key: "Unit", value: measureWords(scaleOf({ indicator, measure: "VALUE" })) },
            { key: "Measured", value: kinds[kind] },
            { key: "Direction", value: polarityWords[polarity] },
            { key: "Theme", value: themeInWords(theme) },
          ]}
        />
      </SideBlock>
      <SideBlock title="Other areas">
        <p>
          <a href={compareHref}>Compare with other areas</a>
        </p>
      </SideBlock>
    </div>
  );
}
