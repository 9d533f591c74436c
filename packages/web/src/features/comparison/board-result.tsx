import type { Region } from "../../kit/viewer/viewer";
import type { Comparison } from "./comparison";
import { ComparisonResult } from "./comparison-result";
import { SeriesTable } from "./series-table";
import { StatementsTable } from "./statements-table";

export interface BoardResultProps {
  /** Of one area: its total, or its categories. */
  readonly comparison: Comparison;
  readonly region: Region;
  /** Code of the breakdown that the comparison is by. */
  readonly breakdown: string | undefined;
}

/** How an indicator stands in one board's area: figure, figures by period, conflicts, and every statement behind them. */
export function BoardResult({ comparison, region, breakdown }: BoardResultProps) {
  const isTotal = breakdown === undefined;
  return (
    <ComparisonResult
      comparison={comparison}
      region={region}
      focusArea={comparison.series[0]?.area.slug}
      breakdown={breakdown}
      tables={isTotal ? <SeriesTable comparison={comparison} /> : undefined}
      sources={<StatementsTable comparison={comparison} />}
    />
  );
}
