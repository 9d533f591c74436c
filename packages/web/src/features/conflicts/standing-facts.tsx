import { chosenWords } from "../comparison";
import { useLocation } from "react-router";
import { SummaryList } from "../../ui/summary-list";
import type { Stated, StatedCell } from "./stated-cell";

/** What stands for a figure now and why, and the way to take somebody's choice back. */
export function StandingFacts({ cell }: { readonly cell: StatedCell }) {
  const { pathname, search } = useLocation();
  const { standing, words } = cell;
  const choice = standing?.choice;
  return (
    <>
      <SummaryList
        rows={[
          {
            key: "Stands now",
            value: standing ? `${words(standing)} (${standing.source}, ${standing.section})` : "Nothing",
          },
          { key: "Why", value: choice ? chosenWords(choice) : standsWithoutChoice(standing) },
        ]}
      />
      {choice ? (
        <p>
          <a href={`${pathname.replace(/[^/]+$/, "take-back")}${search}`}>Take the choice back</a>
        </p>
      ) : null}
    </>
  );
}

/** Why something stands that nobody chose, or why nothing does. */
function standsWithoutChoice(standing: Stated | undefined): string {
  return standing ? "It is the first that the area’s own board loaded." : "Nobody has chosen a statement yet.";
}
