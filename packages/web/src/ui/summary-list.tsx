import type { ReactNode } from "react";
import { classNames } from "./class-names";

export interface SummaryListRow {
  readonly key: string;
  readonly value: ReactNode;
}

export interface SummaryListProps {
  readonly rows: readonly SummaryListRow[];
  readonly classes?: string | undefined;
}

/** Facts, each with its name. */
export function SummaryList({ rows, classes }: SummaryListProps) {
  return (
    <dl className={classNames("govuk-summary-list", classes)}>
      {rows.map((row) => (
        <div key={row.key} className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">{row.key}</dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
