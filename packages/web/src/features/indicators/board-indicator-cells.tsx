import { StateWord } from "../../ui/state-word";
import { TrendLine } from "../../ui/trend-line";
import {
  changeOnWords,
  inConflict,
  latestOf,
  mostTelling,
  numberOf,
  numberWords,
  scaleOf,
  valueWords,
  verdictState,
  whenWords,
} from "../comparison";
import type { BoardIndicatorListQuery } from "./generated/board-indicators-list";

/** An indicator as a board's list has it. */
export type BoardIndicator = BoardIndicatorListQuery["indicators"]["nodes"][number];

interface CellProps {
  readonly indicator: BoardIndicator;
}

/** The board's latest value, and what it is of; why there is none. */
export function ValueCell({ indicator }: CellProps) {
  const { points, latest, scale } = readBoardIndicator(indicator);
  if (!latest) {
    const last = points.at(-1);
    return <span className="app-missing">{last ? valueWords(last, scale) : "No total published"}</span>;
  }
  return (
    <>
      {valueWords(latest, scale)}
      <span className="app-cell-note">{whenWords(latest.period)}</span>
      {inConflict(latest) ? (
        <span className="app-cell-note">
          <StateWord kind="conflict">Conflict</StateWord>
        </span>
      ) : null}
    </>
  );
}

/** How the latest value changed from the one before, with the line of the last eight periods. */
export function TrendCell({ indicator }: CellProps) {
  const { points, latest, scale } = readBoardIndicator(indicator);
  if (!latest) return <span className="app-missing">Not known</span>;
  if (!indicator.derivable) return "Shown as printed";
  return (
    <>
      {changeOnWords(points, latest, scale)}
      <TrendLine values={points.map(numberOf)} />
    </>
  );
}

/** What the latest value is held against, England before the board's neighbours, and how it stands to that. */
export function ComparatorCell({ indicator }: CellProps) {
  const { latest, scale } = readBoardIndicator(indicator);
  if (!latest) return <span className="app-missing">Not compared</span>;
  const verdict = mostTelling(latest.verdicts);
  const { kind, word } = verdictState(indicator, verdict);
  const state = <StateWord kind={kind}>{word}</StateWord>;
  if (!verdict) return state;
  return (
    <>
      {`${verdict.benchmark.name} ${numberWords(verdict.value, scale)}`.replaceAll("'", "’")}
      <span className="app-cell-note">{state}</span>
    </>
  );
}

function readBoardIndicator(indicator: BoardIndicator) {
  const points = indicator.overview?.series[0]?.points ?? [];
  return {
    points,
    latest: latestOf(points),
    scale: scaleOf({ indicator, measure: indicator.overview?.measure ?? "VALUE" }),
  };
}
