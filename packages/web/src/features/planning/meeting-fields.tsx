import { TextField } from "../../kit/form/fields/text-field";
import type { FormReader } from "../../kit/form/form-reader";
import type { FieldValues } from "../../kit/form/form-values";
import { clockInWords } from "../meetings";
import { readClock } from "./clock";
import type { ChangedMeetingPartsFragment } from "./generated/planning";

/** What a meeting says besides its group and day. */
export type MeetingContent = Pick<ChangedMeetingPartsFragment, "title" | "startsAt" | "endsAt" | "place" | "link">;

const [titleMax, placeMax, linkMax] = [200, 300, 2_000];

/** When a meeting starts and ends. */
export function TimeFields() {
  return (
    <>
      <TextField
        name="startsAt"
        label="Start time (optional)"
        hint="For example, 9:30am or 13:30. Without it the meeting takes its whole day"
        classes="govuk-input--width-10"
      />
      <TextField name="endsAt" label="End time (optional)" classes="govuk-input--width-10" />
    </>
  );
}

/** When a meeting starts and ends, where it is, and what it is called. */
export function MeetingFields() {
  return (
    <>
      <TimeFields />
      <TextField name="place" label="Place (optional)" />
      <TextField name="link" label="Link (optional)" hint="Where it is joined online. It begins with https://" />
      <TextField
        name="title"
        label="Title (optional)"
        hint="What it is called besides its group and day. For example, Development day"
      />
    </>
  );
}

/** Reads the times. */
export function readTimes(f: FormReader): Pick<MeetingContent, "startsAt" | "endsAt"> {
  return { startsAt: readClock(f, "startsAt", "Start time"), endsAt: readClock(f, "endsAt", "End time") };
}

/** Reads all of it. */
export function readContent(f: FormReader): MeetingContent {
  return {
    ...readTimes(f),
    place: f.optional.text("place", { max: placeMax }),
    link: f.optional.text("link", { max: linkMax }),
    title: f.optional.text("title", { max: titleMax }),
  };
}

/** The times as their fields show them. */
export function valuesOfTimes({ startsAt, endsAt }: Pick<MeetingContent, "startsAt" | "endsAt">): FieldValues {
  return { startsAt: startsAt && clockInWords(startsAt), endsAt: endsAt && clockInWords(endsAt) };
}

/** All of it as the fields show it. */
export function valuesOfContent({ place, link, title, ...times }: MeetingContent): FieldValues {
  return { ...valuesOfTimes(times), place, link, title };
}
