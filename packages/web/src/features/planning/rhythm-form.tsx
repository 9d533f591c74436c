import type { FormEvent } from "react";
import { ChoiceField, SelectField } from "../../kit/form/fields/choice-fields";
import { DateField } from "../../kit/form/fields/date-field";
import { WholeNumberField } from "../../kit/form/fields/number-fields";
import { FieldsContext, useFormTexts } from "../../kit/form/form-context";
import { Page } from "../../kit/frame/page";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { Button } from "../../ui/button";
import type { Choice } from "../../ui/use-choices";
import { BodyBar } from "../arrangements";
import { meetingsHref } from "../meetings";
import { planOneHref } from "./addresses";
import { rhythmWords } from "./rhythm";
import { useRhythmForm } from "./use-rhythm-form";
import "../../styles/forms.scss";

const choicesOf = (words: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(words).map(([value, text]) => ({ value, text }));

/** The group and its rhythm. Nothing is stored: Continue leads to the days. */
export function RhythmForm({ groups }: { readonly groups: readonly Choice[] }) {
  const [body, region] = [useBody(), useRegion()];
  const { open, faults, errors, isBusy, submit } = useRhythmForm(groups);
  const list = useBackHref(meetingsHref(body));
  const send = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <Page
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro="Say how often a group meets. You choose among the days on the next page, before anything is planned."
      errors={errors}
    >
      <FieldsContext value={{ open, faults }}>
        <form className="app-form" noValidate onSubmit={send}>
          <p>
            <a href={planOneHref(body)}>Plan one meeting</a> if it follows no rhythm.
          </p>
          <SelectField name="group" label="Group" choices={groups} />
          <RhythmFields />
          <DateField name="from" label="First day" hint="Days are suggested from here on. For example, 1 4 2026" />
          <DateField name="until" label="Last day" hint="For example, 31 3 2027" />
          <ChoiceField
            name="holidays"
            label="Bank holidays"
            noun="what becomes of bank holidays"
            hint="Those of England"
            choices={choicesOf(rhythmWords.holidays)}
          />
          <div className="govuk-button-group">
            <Button busy={isBusy}>{isBusy ? "Finding the days" : "Continue"}</Button>
            <a className="govuk-link app-link" href={list}>
              Cancel
            </a>
          </div>
          <p className="govuk-visually-hidden" role="status">
            {isBusy ? "Finding the days" : null}
          </p>
        </form>
      </FieldsContext>
    </Page>
  );
}

function RhythmFields() {
  const texts = useFormTexts();
  const isMonthly = texts["every.unit"] === "MONTHS";
  const weekdays = choicesOf(rhythmWords.weekday);
  const weekday = weekdays.find(({ value }) => value === texts["every.weekday"])?.text ?? "weekday";
  return (
    <>
      <ChoiceField
        name="every.unit"
        label="Does it meet by the month or by the week?"
        noun="whether it meets by the month or by the week"
        choices={choicesOf(rhythmWords.unit)}
      />
      <WholeNumberField
        name="every.interval"
        label={`Number of ${isMonthly ? "months" : "weeks"} from one meeting to the next`}
        hint={isMonthly ? "1 for every month" : "1 for every week, 2 for every second week"}
      />
      <SelectField name="every.weekday" label="Weekday" choices={weekdays} />
      {isMonthly ? (
        <SelectField
          name="every.week"
          label={`Which ${weekday} of the month`}
          noun={`which ${weekday} of the month`}
          choices={choicesOf(rhythmWords.week)}
        />
      ) : null}
    </>
  );
}
