import { dateInWords } from "@panboard/shared";
import { FormPage } from "../../kit/form/form-page";
import type { FormReader } from "../../kit/form/form-reader";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { meetingDay, meetingsHref, planHref } from "../meetings";
import { DayBoxes } from "./day-boxes";
import { type MeetingDaysQuery, PlanMeetingsDocument } from "./generated/planning";
import { MeetingFields, readContent } from "./meeting-fields";
import { type AskedDays, rhythmInWords, writeAsked } from "./rhythm";
import { countMeetings, nameOfDay } from "./plan-words";

type Group = Extract<MeetingDaysQuery["node"], { readonly __typename: "Group" }>;

/** Days of a plan at the most, which the API suggests no more of either. */
const daysMax = 60;

export interface DaysFormProps {
  readonly asked: AskedDays;
  readonly group: Group;
}

/** The days of a rhythm to choose among, and what all of the meetings say. Planned as a whole, or not at all. */
export function DaysForm({ asked, group }: DaysFormProps) {
  const [body, region] = [useBody(), useRegion()];
  const { id, name, meetingDays, rhythmDays } = group;
  const form = useDaysForm(group);
  const list = useBackHref(meetingsHref(body));
  const { every, from, until } = asked;
  const holidayOf = (date: string) => rhythmDays.find((day) => day.date === date)?.holiday ?? "a bank holiday";
  return (
    <FormPage
      form={form}
      title="Choose the days"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`${name}, ${rhythmInWords(every)} from ${dateInWords(from)} to ${dateInWords(until)}.`}
      button="Plan the meetings"
      busyButton="Planning"
      cancelHref={list}
    >
      <p className="app-measure">
        <a href={`${planHref(body)}?${writeAsked(asked)}`}>Change the rhythm or its days</a>
      </p>
      <DayBoxes key={id} days={meetingDays} holidayOf={holidayOf} />
      {meetingDays.length === daysMax ? (
        <p className="app-measure">These are the first {daysMax} days. Plan the later ones afterwards.</p>
      ) : null}
      <h2 className="govuk-heading-m">What all of these meetings say</h2>
      <p className="app-measure">
        Each can be changed afterwards. Standing items of {name} are put on the agenda of each.
      </p>
      <MeetingFields />
    </FormPage>
  );
}

function useDaysForm({ id, meetingDays }: Group) {
  const body = useBody();
  const succeed = useSuccess();
  return useApiForm({
    document: PlanMeetingsDocument,
    values: Object.fromEntries(meetingDays.map(({ date, holiday }) => [nameOfDay(date), holiday === null])),
    read: (f) => ({ body: body.id, group: id, days: readDays(f, meetingDays), ...readContent(f) }),
    placeFault: (fault, { days }) => {
      const day = days[Number(/^days\.(\d+)/.exec(fault.path)?.[1])];
      if (day === undefined) return fault;
      return { ...fault, path: nameOfDay(day), message: `${meetingDay(day)}: ${fault.message}` };
    },
    onDone: (planned) => {
      const [first = "", last = first] = [meetingDays[0]?.date, meetingDays.at(-1)?.date];
      const search = new URLSearchParams({ group: id, from: first, to: last, sort: "date" });
      succeed(`${meetingsHref(body)}?${search.toString()}`, { text: `${countMeetings(planned.length)} planned` });
    },
  });
}

/** The days that are chosen, with a fault at all of them where none is. */
function readDays(f: FormReader, suggested: Group["meetingDays"]): string[] {
  const days = suggested.flatMap(({ date }) => (f.optional.text(nameOfDay(date)) === "yes" ? [date] : []));
  if (days.length === 0) f.choice("days");
  return days;
}
