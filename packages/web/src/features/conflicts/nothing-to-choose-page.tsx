import { Page } from "../../kit/frame/page";
import { StandingFacts } from "./standing-facts";
import type { StatedCell } from "./stated-cell";
import { useCellFrame } from "./use-cell-frame";

export interface NothingToChoosePageProps {
  readonly cell: StatedCell;
  readonly title: string;
  /** Why there is nothing to do about what is stated. */
  readonly reason: string;
}

/** Says that there is nothing to choose or to take back of a figure, and what stands for it. */
export function NothingToChoosePage({ cell, title, reason }: NothingToChoosePageProps) {
  const { frame, about, comparisonHref } = useCellFrame(cell);
  const isStated = cell.stated.length > 0;
  return (
    <Page {...frame} title={title} intro={about}>
      <p>{isStated ? reason : "Nothing is published for this figure."}</p>
      {isStated ? <StandingFacts cell={cell} /> : null}
      <p>
        <a href={comparisonHref}>Show it in the comparison</a>
      </p>
    </Page>
  );
}
