import type { FormEvent, ReactNode } from "react";
import type { Region } from "../viewer/viewer";
import { Button } from "../../ui/button";
import { Checkboxes } from "../../ui/checkboxes";
import { useMediaQuery } from "../../ui/use-media-query";
import { type ComparedBoards, comparedInWords } from "./compared-boards";
import "../../styles/lists.scss";

export interface BoardChoicesProps {
  readonly region: Pick<Region, "boards">;
  readonly compared: ComparedBoards;
  /** Further choices, below the boards. */
  readonly children?: ReactNode;
  /** What the summary says of them while they are folded. */
  readonly chosen?: string | undefined;
  /** Something of theirs is wrong, so that they may not be folded away. */
  readonly hasFault?: boolean | undefined;
  /** Takes the boards, and the form for what else is chosen. */
  readonly onCompare: (slugs: readonly string[], form: FormData) => void;
}

/** Which boards are compared. Nothing is applied while choosing; the button applies all of it. */
export function BoardChoices(props: BoardChoicesProps) {
  const { region, compared, children, chosen, hasFault = false, onCompare } = props;
  const { slugs, fault } = compared;
  const isWide = useMediaQuery("(min-width: 63.75em)");
  const compare = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onCompare(form.getAll("boards").map(String), form);
  };
  return (
    <details className="moj-filter app-choices" open={isWide || hasFault || fault !== undefined}>
      <summary className="moj-filter__summary">
        Change what is compared{" "}
        <span className="moj-filter__chosen">
          {[comparedInWords(slugs, region), chosen].filter(Boolean).join(", ")}
        </span>
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
        {children}
        <Button>Compare</Button>
      </form>
    </details>
  );
}
