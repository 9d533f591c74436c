import { readYear } from "../../kit/list/year-filter";
import { closedYearWords } from "./closed-year";
import type { MoneyYear } from "./money-years";

export interface YearNoteProps {
  /** The years that there are; undefined until they are known, when nothing is said. */
  readonly years: readonly MoneyYear[] | undefined;
  /** The year that the address names, as it stands there. */
  readonly named: string | null;
  /** Whether the person would change lines where a year is open. */
  readonly mayWrite: boolean;
}

/** Says above a list why something of it can't be changed: its year is closed, or has no budget. */
export function YearNote({ years, named, mayWrite }: YearNoteProps) {
  if (years === undefined) return null;
  const year = named === null ? undefined : readYear(named);
  const status = years.find((one) => one.year === year)?.status;
  if (year !== undefined && status === undefined)
    return <p className="app-measure">There is no budget for {year} yet.</p>;
  if (year !== undefined && status === "CLOSED") return <p className="app-measure">{closedYearWords(year)}</p>;
  if (year !== undefined || !mayWrite) return null;
  const closed = years.flatMap((one) => (one.status === "CLOSED" ? one.year : []));
  return closed.length > 0 ? (
    <p className="app-measure">
      What is in a closed year stays as it is: such a year changes by a dated adjustment alone.
    </p>
  ) : null;
}
