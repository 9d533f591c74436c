import type { ReactNode } from "react";
import { useField } from "../../kit/form/form-context";
import { classNames } from "../../ui/class-names";
import type { Choice } from "../../ui/use-choices";

/** A seat of which one thing is chosen. */
export interface SeatChoice {
  readonly seat: { readonly id: string; readonly post: string };
  /** The name of its field. */
  readonly name: string;
  /** What is chosen while the form says nothing of it. */
  readonly fallback: string;
  /** What is known of the seat besides. */
  readonly told: string;
  /** Fields that go with what is chosen. */
  readonly below?: (chosen: string) => ReactNode;
}

export interface SeatChoicesProps {
  readonly caption: string;
  /** The head over what is known of each seat. */
  readonly toldHead: string;
  readonly choices: readonly Choice[];
  readonly rows: readonly SeatChoice[];
}

/** A native radio group a seat: Tab goes to the next seat, the arrow keys choose. Stands in a form. */
export function SeatChoices({ caption, toldHead, choices, rows }: SeatChoicesProps) {
  return (
    <table className="govuk-table app-register app-blocks" role="table">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead className="govuk-table__head" role="rowgroup">
        <tr className="govuk-table__row" role="row">
          <th scope="col" className="govuk-table__header" role="columnheader">
            Seat
          </th>
          <th scope="col" className="govuk-table__header app-register__last" role="columnheader">
            {toldHead}
          </th>
          {choices.map(({ value, text }) => (
            <th key={value} scope="col" className="govuk-table__header app-register__mark" role="columnheader">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body" role="rowgroup">
        {rows.map((row) => (
          <SeatRow key={row.seat.id} row={row} toldHead={toldHead} choices={choices} />
        ))}
      </tbody>
    </table>
  );
}

function SeatRow({
  row,
  toldHead,
  choices,
}: { readonly row: SeatChoice } & Omit<SeatChoicesProps, "caption" | "rows">) {
  const { name, fallback, told, below } = row;
  const { post } = row.seat;
  const { attributes, text, setText } = useField(
    { name, label: post },
    { say: (texts) => choices.find(({ value }) => value === (texts[name] || fallback))?.text ?? "" },
  );
  const { id, errorMessage } = attributes;
  const chosen = text === "" ? fallback : text;
  const errorId = `${id}-error`;
  return (
    <tr
      className={classNames("govuk-table__row app-register__row", errorMessage && "app-register__row--faulty")}
      role="row"
    >
      <th scope="row" className="govuk-table__header" role="rowheader">
        {post}
        {errorMessage === undefined ? null : (
          <p className="govuk-error-message" id={errorId}>
            <span className="govuk-visually-hidden">Error:</span> {errorMessage}
          </p>
        )}
        {below?.(chosen)}
      </th>
      <td className="govuk-table__cell app-register__last" role="cell">
        <span className="app-blocks__label" aria-hidden="true">
          {toldHead}
        </span>
        <span className="app-blocks__value">{told}</span>
      </td>
      {choices.map((choice) => (
        <td key={choice.value} className="govuk-table__cell app-register__mark" role="cell">
          <label className="app-register__choice">
            <span className="app-blocks__label">{choice.text}</span>
            <input
              type="radio"
              name={name}
              value={choice.value}
              // A link to the seat leads to what is chosen: the arrow keys go on from there.
              id={chosen === choice.value ? id : undefined}
              aria-label={`${post}: ${choice.text}`}
              aria-describedby={errorMessage === undefined ? undefined : errorId}
              checked={chosen === choice.value}
              onChange={() => setText(choice.value)}
            />
          </label>
        </td>
      ))}
    </tr>
  );
}
