import { useField, useFormTexts } from "../../kit/form/form-context";
import { Fieldset } from "../../ui/fieldset";
import { describedByOf, ErrorMessage, FieldMessages, FormGroup, Hint, Label } from "../../ui/form-group";
import { meetingDay } from "../meetings";
import type { MeetingDaysQuery } from "./generated/planning";
import { countDays, nameOfDay } from "./plan-words";

type Day = Extract<MeetingDaysQuery["node"], { readonly __typename: "Group" }>["meetingDays"][number];

export interface DayBoxesProps {
  readonly days: readonly Day[];
  /** The bank holiday that a day of the rhythm is. */
  readonly holidayOf: (date: string) => string;
}

/** The days to choose among, and how many are chosen. A fault of one stands at it. */
export function DayBoxes({ days, holidayOf }: DayBoxesProps) {
  const { id, hint, errorMessage } = useField({ name: "days", label: "Days", noun: "at least one day" }).attributes;
  const texts = useFormTexts();
  const chosen = days.filter(({ date }) => texts[nameOfDay(date)] === "yes").length;
  return (
    <FormGroup errorMessage={errorMessage}>
      <Fieldset legend="Days" describedBy={describedByOf(id, { hint, errorMessage })}>
        <FieldMessages id={id} errorMessage={errorMessage} />
        {/* What a fault of all days leads to. */}
        <div className="govuk-checkboxes govuk-checkboxes--small" id={id} tabIndex={-1}>
          {days.map((day) => (
            <DayBox key={day.date} day={day} holidayOf={holidayOf} />
          ))}
        </div>
      </Fieldset>
      <p role="status">
        {chosen} of {countDays(days.length)} chosen
      </p>
    </FormGroup>
  );
}

function DayBox({ day, holidayOf }: { readonly day: Day; readonly holidayOf: DayBoxesProps["holidayOf"] }) {
  const { date, holiday, insteadOf } = day;
  const name = nameOfDay(date);
  const { attributes, text, setText } = useField({ name, label: meetingDay(date) });
  const { id, errorMessage } = attributes;
  const hint = insteadOf === null ? holiday : `Instead of ${meetingDay(insteadOf)}, ${holidayOf(insteadOf)}`;
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        id={id}
        name={name}
        type="checkbox"
        checked={text === "yes"}
        aria-describedby={describedByOf(id, { hint, errorMessage })}
        onChange={(event) => setText(event.target.checked ? "yes" : "no")}
      />
      <Label htmlFor={id} classes="govuk-checkboxes__label">
        {meetingDay(date)}
      </Label>
      {hint === null ? null : (
        <Hint id={`${id}-hint`} classes="govuk-checkboxes__hint">
          {hint}
        </Hint>
      )}
      {errorMessage === undefined ? null : (
        <ErrorMessage id={`${id}-error`} classes="govuk-checkboxes__hint">
          {errorMessage}
        </ErrorMessage>
      )}
    </div>
  );
}
