import { attendanceStateWords, erasedPersonWords } from "@panboard/shared";
import { SelectField } from "../../kit/form/fields/choice-fields";
import { useField } from "../../kit/form/form-context";
import type { Choice } from "../../ui/use-choices";
import { lastInWords } from "./read-register";
import { marks, nameOf, type RegisterLine } from "./register-marks";
import { classNames } from "../../ui/class-names";

/** A native radio group a seat: Tab goes to the next seat, the arrow keys choose. Stands in a form. */
export function RegisterTable({ register }: { readonly register: readonly RegisterLine[] }) {
  return (
    <table className="govuk-table app-register app-blocks" role="table">
      <caption className="govuk-visually-hidden">Seats expected, and what is recorded of each</caption>
      <thead className="govuk-table__head" role="rowgroup">
        <tr className="govuk-table__row" role="row">
          <th scope="col" className="govuk-table__header" role="columnheader">
            Seat
          </th>
          <th scope="col" className="govuk-table__header app-register__last" role="columnheader">
            Last meeting
          </th>
          {marks.map((mark) => (
            <th key={mark} scope="col" className="govuk-table__header app-register__mark" role="columnheader">
              {attendanceStateWords[mark]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body" role="rowgroup">
        {register.map((line) => (
          <SeatRow key={line.seat.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function SeatRow({ line }: { readonly line: RegisterLine }) {
  const { id: seat, post } = line.seat;
  const name = nameOf.state(seat);
  const { attributes, text, setText } = useField({ name, label: post });
  const { id, errorMessage } = attributes;
  const chosen = text === "" ? line.state : text;
  const errorId = `${id}-error`;
  const choices = deputyChoices(line);
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
        {chosen === "DEPUTY" ? (
          <div className="app-register__deputy">
            <SelectField
              name={nameOf.deputy(seat)}
              label={`Who stood in for ${post}`}
              choices={choices}
              emptyText="Not known"
            />
          </div>
        ) : null}
      </th>
      <td className="govuk-table__cell app-register__last" role="cell">
        <span className="app-blocks__label" aria-hidden="true">
          Last meeting
        </span>
        <span className="app-blocks__value">{lastInWords(line)}</span>
      </td>
      {marks.map((mark) => (
        <td key={mark} className="govuk-table__cell app-register__mark" role="cell">
          <label className="app-register__choice">
            <span className="app-blocks__label">{attendanceStateWords[mark]}</span>
            <input
              type="radio"
              name={name}
              value={mark}
              // A link to the seat leads to what is chosen: the arrow keys go on from there.
              id={chosen === mark ? id : undefined}
              aria-label={`${post}: ${attendanceStateWords[mark]}`}
              aria-describedby={errorMessage === undefined ? undefined : errorId}
              checked={chosen === mark}
              onChange={() => setText(mark)}
            />
          </label>
        </td>
      ))}
    </tr>
  );
}

/** The deputies of the seat on the day of the meeting, and who is recorded as one. */
function deputyChoices({ seat: { holders }, deputy }: RegisterLine): Choice[] {
  const people = [
    ...holders.filter((holder) => holder.deputy).map(({ person }) => person),
    ...(deputy ? [deputy] : []),
  ];
  return [...new Map(people.map(({ id, name }) => [id, { value: id, text: name ?? erasedPersonWords }])).values()];
}
