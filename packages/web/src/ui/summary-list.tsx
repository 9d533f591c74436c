import type { MouseEvent, ReactNode } from "react";
import { classNames } from "./class-names";
import { lowerFirst } from "./lower-first";
import { wholeYears } from "./whole-years";

export interface SummaryListRow {
  readonly key: string;
  readonly value: ReactNode;
  /** What can be done about it: a link such as "Change". */
  readonly action?: { readonly text: string; readonly href: string; readonly onFollow?: (() => void) | undefined };
}

export interface SummaryListProps {
  readonly rows: readonly SummaryListRow[];
  readonly classes?: string | undefined;
}

/** Facts, each with its name. */
export function SummaryList({ rows, classes }: SummaryListProps) {
  const hasActions = rows.some(({ action }) => action);
  return (
    <dl className={classNames("govuk-summary-list", classes)}>
      {rows.map((row) => (
        <div
          key={row.key}
          className={classNames(
            "govuk-summary-list__row",
            hasActions && !row.action && "govuk-summary-list__row--no-actions",
          )}
        >
          <dt className="govuk-summary-list__key">{wholeYears(row.key)}</dt>
          <dd className="govuk-summary-list__value">{wholeYears(row.value)}</dd>
          {row.action ? <Action {...row.action} of={row.key} /> : null}
        </div>
      ))}
    </dl>
  );
}

interface ActionProps extends NonNullable<SummaryListRow["action"]> {
  readonly of: string;
}

function Action({ text, href, onFollow, of }: ActionProps) {
  const follow = onFollow
    ? (event: MouseEvent) => {
        event.preventDefault();
        onFollow();
      }
    : undefined;
  return (
    <dd className="govuk-summary-list__actions">
      <a className="govuk-link" href={href} onClick={follow}>
        {text}
        <span className="govuk-visually-hidden"> {lowerFirst(of)}</span>
      </a>
    </dd>
  );
}
