import { compareMoney, printedFigureWords } from "@panboard/shared";
import type { YearMoney } from "./use-year";
import { type Pounds, sizeOf } from "./year-words";

/** A printed figure beside what the lines make of it. */
export type PrintedCheck = YearMoney["checks"][number];

/** A printed figure that does not agree, as the page tells of it. */
export interface PrintedConflict {
  readonly title: string;
  readonly text: string;
}

const against = {
  CONTRIBUTIONS: "the printed total of contributions is not the sum of its lines",
  INCOME: "the printed total of other income is not the sum of its lines",
  EXPENDITURE: "the printed total of expenditure is not the sum of its lines",
  BUDGETED: "the printed total of budgeted expenditure is not the sum of its lines",
  BALANCE: "the printed balance does not follow from the lines",
  RESERVE_OPENING: "the printed opening reserve is not the one that was carried",
  RESERVE_CLOSING: "the printed closing reserve does not follow from the lines",
} as const;

/** A panel for each total that does not agree, and one for all shares that do not. */
export function conflictsOf(checks: readonly PrintedCheck[], pounds: Pounds): PrintedConflict[] {
  const conflicting = checks.filter(({ agrees }) => agrees === false);
  const shares = conflicting.filter(isShare);
  const totals = conflicting.flatMap((check): PrintedConflict[] => {
    const { figure, label, printed, computed, difference, source, section } = check;
    if (figure === "CONTRIBUTION_SHARE" || computed === null || difference === null) return [];
    const more = compareMoney(difference, "0") < 0 ? "more" : "less";
    return [
      {
        title: `Conflict: ${against[figure]}`,
        text: `“${label}” is printed as ${pounds(printed)} in ${placeOf(source, section)}. The lines make ${pounds(computed)}, which is ${pounds(sizeOf(difference))} ${more}. Both stay visible.`,
      },
    ];
  });
  if (shares.length === 0) return totals;
  const are = shares.length === 1 ? "a printed share is not that" : `${shares.length} printed shares are not those`;
  const named = shares.map(
    ({ label, printed, computed }) => `${label}: printed ${printed}%, worked out ${computed ?? ""}%`,
  );
  return [...totals, { title: `Conflict: ${are} of the lines`, text: `${named.join("; ")}. Both stay visible.` }];
}

/** Where a printed figure stands: the source and where in it. */
export function placeOf(source: string, section: string | null): string {
  return [source, section].filter(Boolean).join(", ");
}

/** What is printed, beside what is worked out: "the same", "£5,000 lower", "0.5 points higher"; undefined with nothing to compare. */
export function printedIsInWords(check: PrintedCheck, pounds: Pounds): string | undefined {
  const { difference } = check;
  if (difference === null) return undefined;
  const side = compareMoney(difference, "0");
  if (side === 0) return "the same";
  const size = isShare(check) ? pointsOf(difference) : pounds(sizeOf(difference));
  return `${size} ${side < 0 ? "lower" : "higher"}`;
}

function pointsOf(difference: string): string {
  const points = difference.replace(/^-/, "");
  return Number(points) === 1 ? "1 point" : `${points} points`;
}

/** A printed or worked-out value: pounds, or a percentage of a share. */
export function figureInWords(check: PrintedCheck, value: string, pounds: Pounds): string {
  return isShare(check) ? `${value}%` : pounds(value);
}

/** What a printed figure is of: "Total of contributions", "Share of Police"; with its source where several print it. */
export function figureName(check: PrintedCheck, checks: readonly PrintedCheck[]): string {
  const { figure, label, source, section } = check;
  if (figure === "CONTRIBUTION_SHARE") return `Share of ${label}`;
  const isOne = checks.filter((one) => one.figure === figure).length === 1;
  return isOne ? printedFigureWords[figure] : `${printedFigureWords[figure]}: “${label}”, ${placeOf(source, section)}`;
}

/** Whether a check is of a payer's share, not of an amount. */
export function isShare({ figure }: PrintedCheck): boolean {
  return figure === "CONTRIBUTION_SHARE";
}
