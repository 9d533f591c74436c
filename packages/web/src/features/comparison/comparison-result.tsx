import { type ReactNode, useMemo } from "react";
import type { Region } from "../../kit/viewer/viewer";
import { ChosenStatements } from "./chosen-statements";
import { scaleOf, seriesKey, type Comparison } from "./comparison";
import { ComparisonTable } from "./comparison-table";
import { ConflictPanel } from "./conflict-panel";
import { Figure } from "./figure";
import { listConflicts } from "./point-statements";
import { styleSeries } from "./series-style";
import { SourcesList } from "./sources-list";
import { buildTables, meaningsOf } from "./table-model";
import { UnusedStatements } from "./unused-statements";
import { WorkedOutRates } from "./worked-out-rates";

export interface ComparisonResultProps {
  readonly comparison: Comparison;
  readonly region: Region;
  /** Slug of the area whose course the headline tells first: that of the board that the person works on. */
  readonly focusArea: string | undefined;
  /** Code of the breakdown that the comparison is by. */
  readonly breakdown: string | undefined;
  /** The figures, where they are told another way than area by area. */
  readonly tables?: ReactNode;
  /** Where the figures come from, where it is told another way than area by area. */
  readonly sources?: ReactNode;
}

/** Figure, tables, conflicts and sources of a comparison, in that order. */
export function ComparisonResult(props: ComparisonResultProps) {
  const { comparison, region, focusArea, breakdown, tables, sources } = props;
  const styles = useMemo(() => styleSeries(comparison.series, region), [comparison, region]);
  return (
    <div>
      <Figure comparison={comparison} styles={styles} focusArea={focusArea} />
      {tables ?? buildTables(comparison).map((table) => <ComparisonTable key={table.key} table={table} />)}
      {meaningsOf(comparison).map((meaning) => (
        <p key={meaning} className="app-note">
          {meaning}
        </p>
      ))}
      <UnusedStatements comparison={comparison} breakdown={breakdown} />
      {listConflicts(comparison.series).map((at) => (
        <ConflictPanel
          key={`${seriesKey(at.series)} ${at.point.period.label} ${at.conflict.kind}`}
          at={at}
          scale={scaleOf(comparison)}
          breakdown={breakdown}
        />
      ))}
      <ChosenStatements comparison={comparison} breakdown={breakdown} />
      <WorkedOutRates comparison={comparison} />
      {sources ?? <SourcesList comparison={comparison} />}
    </div>
  );
}
