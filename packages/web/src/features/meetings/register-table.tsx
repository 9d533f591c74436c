import { attendanceStateWords, erasedPersonWords } from "@panboard/shared";
import { SelectField } from "../../kit/form/fields/choice-fields";
import { useBody } from "../../kit/page/page-context";
import { recordHref } from "../../kit/viewer/body-href";
import type { Choice } from "../../ui/use-choices";
import { lastInWords } from "./read-register";
import { marks, nameOf, type RegisterLine } from "./register-marks";
import { SeatChoices } from "./seat-choices";

const choices = marks.map((value) => ({ value, text: attendanceStateWords[value] }));

/** What is recorded of each seat, as a choice a seat. Stands in a form. */
export function RegisterTable({ register }: { readonly register: readonly RegisterLine[] }) {
  return (
    <SeatChoices
      caption="Seats expected, and what is recorded of each"
      toldHead="Last meeting"
      choices={choices}
      rows={register.map((line) => ({
        seat: line.seat,
        name: nameOf.state(line.seat.id),
        fallback: line.state,
        told: lastInWords(line),
        below: (chosen) => (chosen === "DEPUTY" ? <DeputyField line={line} /> : null),
      }))}
    />
  );
}

function DeputyField({ line }: { readonly line: RegisterLine }) {
  const body = useBody();
  const { id, post } = line.seat;
  const deputies = deputyChoices(line);
  if (deputies.length === 0) {
    return (
      <p className="app-register__deputy app-note">
        No deputy is known on that day.{" "}
        <a className="govuk-link app-link app-screen-only" href={recordHref(body, "seats", id)}>
          Name one on the seat
        </a>
      </p>
    );
  }
  return (
    <div className="app-register__deputy">
      <SelectField
        name={nameOf.deputy(id)}
        label={`Who stood in for ${post}`}
        choices={deputies}
        emptyText="Not known"
      />
    </div>
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
