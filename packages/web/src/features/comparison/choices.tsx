import { useState, type FormEvent } from "react";
import { Button } from "../../ui/button";
import { Checkboxes } from "../../ui/checkboxes";
import type { ErrorItem } from "../../ui/error-summary";
import { formText } from "../../ui/form-text";
import { Radios } from "../../ui/radios";
import { Select, type SelectItem } from "../../ui/select";
import { useMediaQuery } from "../../ui/use-media-query";
import type { Region } from "../../kit/viewer/viewer";
import { offersRate, type Indicator } from "./comparison";
import type { ComparisonChoice, ComparisonState } from "./comparison-state";
import { listAreaChoices } from "./area-choices";
import { everyChoices, everyOffered, type Every } from "./period-choice";
import { periodWords, spanWords } from "./period-words";
import { perWords } from "./value-words";
import "../../styles/lists.scss";

export interface ChoicesProps {
  readonly indicator: Indicator;
  readonly region: Region;
  readonly choice: ComparisonChoice;
  readonly errors: readonly ErrorItem[];
  readonly changeHref: string;
  readonly onCompare: (state: ComparisonState) => void;
}

/** What is compared. Nothing is applied while choosing; the button applies all of it. */
export function Choices(props: ChoicesProps) {
  const { indicator, region, choice, changeHref, onCompare } = props;
  const isWide = useMediaQuery("(min-width: 63.75em)");
  const [by, setBy] = useState(choice.by ?? "");
  const errorOf = (fieldId: string) => props.errors.find((error) => error.fieldId === fieldId)?.text;
  const { boards, others } = listAreaChoices(indicator, region, choice.areas);
  const breakdown = indicator.breakdowns.find(({ code }) => code === by);
  const every = everyItems(indicator, choice.every);
  const compare = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onCompare(readForm(new FormData(event.currentTarget)));
  };
  return (
    <details className="moj-filter app-choices" open={isWide || props.errors.length > 0}>
      <summary className="moj-filter__summary">
        Change what is compared <span className="moj-filter__chosen">{chosenWords(choice, indicator)}</span>
      </summary>
      <form className="moj-filter__options" onSubmit={compare}>
        <h2 className="moj-filter__heading">What is compared</h2>
        <p className="moj-filter__current">
          <strong>Indicator</strong>
          <br />
          {indicator.title}
          <br />
          <a href={changeHref}>Change indicator</a>
        </p>
        <Checkboxes
          name="areas"
          legend="Boards"
          classes="govuk-checkboxes--small"
          items={boards}
          values={choice.areas}
          errorMessage={errorOf("areas")}
        />
        {others.length > 0 ? (
          <Checkboxes
            name="areas"
            idPrefix="other-areas"
            legend="Also show"
            classes="govuk-checkboxes--small"
            items={others}
            values={choice.areas}
          />
        ) : null}
        {every.length > 1 ? (
          <Select
            id="every"
            name="every"
            label="Every"
            labelClasses="govuk-label--s"
            items={every}
            defaultValue={choice.every}
            errorMessage={errorOf("every")}
          />
        ) : null}
        <Select
          id="from"
          name="from"
          label="From"
          labelClasses="govuk-label--s"
          items={periodItems(indicator, choice.from)}
          defaultValue={choice.from}
          errorMessage={errorOf("from")}
        />
        <Select
          id="to"
          name="to"
          label="To"
          labelClasses="govuk-label--s"
          items={periodItems(indicator, choice.to)}
          defaultValue={choice.to}
          errorMessage={errorOf("to")}
        />
        {offersRate(indicator) ? (
          <Radios
            name="show"
            legend="Show"
            classes="govuk-radios--small"
            value={choice.show}
            errorMessage={errorOf("show")}
            items={[
              { value: "number", text: "Number" },
              { value: "rate", text: `Rate ${perWords(indicator.rateFactor)}` },
            ]}
          />
        ) : null}
        {indicator.breakdowns.length > 0 || choice.by ? (
          <Select
            id="by"
            name="by"
            label="Breakdown"
            labelClasses="govuk-label--s"
            items={withTyped(
              [
                { value: "", text: "None: totals" },
                ...indicator.breakdowns.map(({ code, title }) => ({ value: code, text: title })),
              ],
              choice.by,
            )}
            defaultValue={choice.by ?? ""}
            errorMessage={errorOf("by")}
            onChoose={setBy}
          />
        ) : null}
        {breakdown ? (
          <Select
            key={by}
            id="category"
            name="category"
            label="Category"
            labelClasses="govuk-label--s"
            items={withTyped(
              [
                { value: "", text: "All categories" },
                ...breakdown.categories.map(({ code, title }) => ({ value: code, text: title })),
              ],
              by === choice.by ? choice.category : undefined,
            )}
            defaultValue={by === choice.by ? (choice.category ?? "") : ""}
            errorMessage={errorOf("category")}
          />
        ) : null}
        <Button>Compare</Button>
      </form>
    </details>
  );
}

/** What is chosen, for the folded disclosure and for paper. */
export function chosenWords(choice: ComparisonChoice, indicator: Indicator): string {
  const areas = `${choice.areas.length} ${choice.areas.length === 1 ? "area" : "areas"}`;
  const span = spanWords([{ label: choice.from }, { label: choice.to }]);
  const breakdown = indicator.breakdowns.find(({ code }) => code === choice.by)?.title;
  const by = breakdown ? [`by ${breakdown.charAt(0).toLowerCase()}${breakdown.slice(1)}`] : [];
  return [areas, span, ...(offersRate(indicator) ? [choice.show] : []), ...by].join(", ");
}

function periodItems({ publishedPeriods }: Indicator, typed: string): SelectItem[] {
  return withTyped(
    publishedPeriods.map((period) => ({ value: period.label, text: periodWords(period) })),
    typed,
  );
}

/** The items, and what the address says where it is none of them, so that nothing typed is lost. */
function withTyped(items: readonly SelectItem[], typed: string | undefined): SelectItem[] {
  const isKnown = typed === undefined || items.some(({ value }) => value === typed);
  return isKnown ? [...items] : [{ value: typed, text: periodWords({ label: typed }) }, ...items];
}

function everyItems(indicator: Indicator, chosen: Every): SelectItem[] {
  const offered = new Set<Every>([...everyOffered(indicator), chosen]);
  const isSnapshot = indicator.kind === "SNAPSHOT";
  return [
    ...everyChoices
      .filter(({ every }) => offered.has(every))
      .map(({ every, ofDates, ofFlows }) => ({ value: every, text: isSnapshot ? ofDates : ofFlows })),
    ...(offered.has("all")
      ? [{ value: "all", text: isSnapshot ? "Every date with a value" : "Longest published" }]
      : []),
  ];
}

function readForm(form: FormData): ComparisonState {
  const text = (name: string) => formText(form, name) || undefined;
  const areas = form.getAll("areas").map(String);
  return {
    areas,
    from: text("from"),
    to: text("to"),
    show: text("show"),
    every: text("every"),
    by: text("by"),
    category: text("category"),
  };
}
