import type { FormEvent } from "react";
import type { Region } from "../../kit/viewer/viewer";
import { Button } from "../../ui/button";
import { Checkboxes } from "../../ui/checkboxes";
import { useMediaQuery } from "../../ui/use-media-query";
import { type ComparedBoards, comparedInWords } from "./compared-boards";
import "../../styles/lists.scss";

export interface BoardChoicesProps {
  readonly region: Pick<Region, "boards">;
  readonly compared: ComparedBoards;
  readonly onCompare: (slugs: readonly string[]) => void;
}

/** Which boards are compared. Nothing is applied while choosing; the button applies all of it. */
export function BoardChoices({ region, compared: { slugs, fault }, onCompare }: BoardChoicesProps) {
  const isWide = useMediaQuery("(min-width: 63.75em)");
  const compare = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onCompare(new FormData(event.currentTarget).getAll("boards").map(String));
  };
  return (
    <details className="moj-filter app-choices" open={isWide || fault !== undefined}>
      <summary className="moj-filter__summary">
        Change what is compared <span className="moj-filter__chosen">{comparedInWords(slugs, region)}</span>
      </summary>
      <form className="moj-filter__options" onSubmit={compare}>
        <h2 className="moj-filter__heading">What is compared</h2>
        <Checkboxes
          name="boards"
          legend="Boards"
          classes="govuk-checkboxes--small"
          items={region.boards.map(({ slug, shortName }) => ({ value: slug, text: shortName }))}
          values={slugs ?? region.boards.map(({ slug }) => slug)}
          errorMessage={fault}
        />
        <Button>Compare</Button>
      </form>
    </details>
  );
}
