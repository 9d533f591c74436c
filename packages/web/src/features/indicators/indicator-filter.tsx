import { themeInWords } from "@panboard/shared";
import type { FormEvent } from "react";
import { Button } from "../../ui/button";
import { Checkboxes } from "../../ui/checkboxes";
import { formText } from "../../ui/form-text";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";
import { useMediaQuery } from "../../ui/use-media-query";
import type { Board } from "../../kit/viewer/viewer";
import type { IndicatorSummary } from "../catalogue";
import type { IndicatorListState } from "./indicator-list-state";
import "../../styles/lists.scss";

export interface IndicatorFilterProps {
  readonly all: readonly IndicatorSummary[];
  readonly board: Board | undefined;
  readonly state: IndicatorListState;
  readonly onFilter: (changed: Pick<IndicatorListState, "search" | "theme" | "ownOnly">) => void;
}

/** Which indicators are listed; applied by its button. */
export function IndicatorFilter({ all, board, state, onFilter }: IndicatorFilterProps) {
  const isWide = useMediaQuery("(min-width: 40.0625em)");
  const themes = [...new Set([...all.map(({ theme }) => theme), ...(state.theme ? [state.theme] : [])])];
  const filter = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onFilter({
      search: formText(form, "search"),
      theme: formText(form, "theme"),
      ownOnly: form.get("published") === "board",
    });
  };
  return (
    <details className="moj-filter" open={isWide}>
      <summary className="moj-filter__summary">
        Filter the indicators{" "}
        <span className="moj-filter__chosen">
          {[state.search, state.theme && themeInWords(state.theme), state.ownOnly && board?.shortName]
            .filter(Boolean)
            .join(", ") || "No filters"}
        </span>
      </summary>
      <form className="moj-filter__options" onSubmit={filter}>
        <h2 className="moj-filter__heading">Filter</h2>
        <Input
          id="search"
          name="search"
          type="search"
          label="Words in the name"
          labelClasses="govuk-label--s"
          defaultValue={state.search}
        />
        <Select
          id="theme"
          name="theme"
          label="Theme"
          labelClasses="govuk-label--s"
          items={[
            { value: "", text: "All themes" },
            ...themes.map((theme) => ({ value: theme, text: themeInWords(theme) })),
          ]}
          defaultValue={state.theme}
        />
        {board ? (
          <Checkboxes
            name="published"
            legend="Published by"
            classes="govuk-checkboxes--small"
            items={[{ value: "board", text: `Only ${board.shortName}` }]}
            values={state.ownOnly ? ["board"] : []}
          />
        ) : null}
        <Button>Apply filters</Button>
      </form>
    </details>
  );
}
