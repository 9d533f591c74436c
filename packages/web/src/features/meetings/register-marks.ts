import {
  type AttendanceCounts,
  attendanceFigure,
  type AttendanceFigure,
  type AttendanceMark,
  attendanceStateWords,
} from "@panboard/shared";
import type { FieldValues, FormValues, Texts } from "../../kit/form/form-values";
import type { RegisterLinePartsFragment, RegisterQuery } from "./generated/register";

/** A meeting with its register. */
export type MeetingWithRegister = Extract<RegisterQuery["node"], { readonly __typename: "Meeting" }>;

/** A line of the register as the API tells it. */
export type RegisterLine = RegisterLinePartsFragment;

/** The states in the order in which a register offers them. */
export const marks = Object.keys(attendanceStateWords) as AttendanceMark[];

/** What is chosen for a seat. */
export interface ChosenMark {
  readonly state: AttendanceMark;
  /** Id of who stood in; empty where nobody did, or that is not known. */
  readonly deputy: string;
  /** The version of the line that it was chosen on. */
  readonly version: number;
  /** Whether it differs from what was recorded in that version. */
  readonly isChanged: boolean;
}

/** The names under which the form keeps what is chosen for a seat. */
export const nameOf = {
  state: (seat: string) => `state.${seat}`,
  deputy: (seat: string) => `deputy.${seat}`,
  recorded: (seat: string) => `recorded.${seat}`,
} as const;

/** What stands in a register when it is opened. What was recorded stands beside what is chosen, so that it is kept with it. */
export function valuesOfRegister(register: readonly RegisterLine[]): FieldValues {
  return Object.fromEntries(register.flatMap((line) => Object.entries(valuesOfLine(line))));
}

function valuesOfLine({ seat: { id }, state, deputy, version }: RegisterLine): Record<string, string> {
  return {
    [nameOf.state(id)]: state,
    [nameOf.deputy(id)]: deputy?.id ?? "",
    [nameOf.recorded(id)]: [version, state, deputy?.id ?? ""].join(" "),
  };
}

/** What is chosen for a seat by these texts of the form; what is recorded, where they say nothing of it. */
export function chosenOf(texts: Texts, line: RegisterLine): ChosenMark {
  const { id } = line.seat;
  const all = { ...valuesOfLine(line), ...texts };
  const state = all[nameOf.state(id)] as AttendanceMark;
  const deputy = state === "DEPUTY" ? (all[nameOf.deputy(id)] ?? "") : "";
  const [version, recorded, standIn = ""] = (all[nameOf.recorded(id)] ?? "").split(" ");
  return { state, deputy, version: Number(version), isChanged: state !== recorded || deputy !== standIn };
}

/** The register as it is chosen: how often each state, and whether that can be compared. */
export function figureOf(chosen: readonly ChosenMark[]): AttendanceFigure {
  const one = (...states: AttendanceMark[]) => chosen.filter(({ state }) => states.includes(state)).length;
  const counts: AttendanceCounts = {
    present: one("PRESENT"),
    deputy: one("DEPUTY"),
    apologies: one("APOLOGIES"),
    absent: one("ABSENT"),
    notRecorded: one("NOT_RECORDED"),
  };
  return attendanceFigure(counts);
}

/**
 * Takes what is recorded by now into the form: lines that nobody touched show it, and what was chosen stays, from now on against
 * what is recorded by now.
 */
export function takeRegister(register: readonly RegisterLine[], values: FormValues): void {
  for (const line of register) {
    const { id } = line.seat;
    const now = valuesOfLine(line);
    const recorded = nameOf.recorded(id);
    if (values.text(recorded) === now[recorded]) continue;
    const { isChanged } = chosenOf(values.texts(), line);
    values.fill(isChanged ? { [recorded]: now[recorded] } : now);
  }
}
