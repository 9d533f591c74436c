import { type AttendanceMark, countQuorum, quorumInWords, type QuorumRule } from "@panboard/shared";
import type { QuorumPartsFragment } from "./generated/register";
import type { ChosenMark, RegisterLine } from "./register-marks";

/** Whether a meeting can decide as its register is chosen: null where there is no telling; and why, in a sentence. */
export interface ChosenQuorum {
  readonly met: boolean | null;
  readonly words: string;
}

/** Counts what is chosen in a register, line by line, against the rule of its group, as the API counts what is recorded. */
export function countChosen(
  quorum: QuorumPartsFragment | null,
  register: readonly Pick<RegisterLine, "seat">[],
  chosen: readonly Pick<ChosenMark, "state">[],
): ChosenQuorum {
  const named = new Map((quorum?.agencies ?? []).map(standsFor).map(({ id, name }) => [id, name]));
  const rule = ruleOf(quorum, [...named.keys()]);
  const markOf = (index: number): AttendanceMark => chosen[index]?.state ?? "NOT_RECORDED";
  const seats = register.map(({ seat: { votes, agency } }, index) => ({
    votes,
    agency: agency === null ? null : standsFor(agency).id,
    mark: markOf(index),
  }));
  const count = countQuorum(rule, seats);
  const isRecorded = seats.some(({ mark }) => mark !== "NOT_RECORDED");
  const missing = count.missing.map((id) => named.get(id) ?? "one of the agencies of the quorum");
  return { met: count.met, words: quorumInWords({ kind: rule?.kind ?? null, count, missing, isRecorded }) };
}

type AgencyOfQuorum = NonNullable<QuorumPartsFragment["agencies"]>[number];

function standsFor({ mergedInto, ...agency }: AgencyOfQuorum): Omit<AgencyOfQuorum, "mergedInto"> {
  return mergedInto ?? agency;
}

function ruleOf(quorum: QuorumPartsFragment | null, agencies: readonly string[]): QuorumRule | null {
  const { kind, number = null, share = null } = quorum ?? {};
  if (kind === "NUMBER" && number !== null) return { kind, number };
  if (kind === "SHARE" && share !== null) return { kind, share };
  return kind === "AGENCIES" ? { kind, agencies } : null;
}
