import { attendanceStateWords, voteChoiceWords } from "@panboard/shared";
import type { InputFault } from "@panboard/shared/client";
import type { FormReader } from "../../kit/form/form-reader";
import type { FieldValues } from "../../kit/form/form-values";
import type {
  DecidingMeetingQuery,
  DecisionPartsFragment,
  RecordDecisionMutationVariables,
  VotingSeatFragment,
} from "./generated/decisions";

type Meeting = Extract<DecidingMeetingQuery["node"], { readonly __typename: "Meeting" }>;
/** What a meeting's register says of a seat, and whether it votes. */
export type ExpectedSeat = Meeting["register"][number];
/** A vote as it is sent. */
export type SentVote = NonNullable<NonNullable<RecordDecisionMutationVariables["input"]["votes"]>>[number];
type Vote = DecisionPartsFragment["votes"][number];

/** A seat whose vote can be recorded, with what its register says of it. */
export interface VoteRow {
  readonly seat: VotingSeatFragment;
  readonly told: string;
  /** Whether it can't have voted, as far as is recorded: nobody came, or it was not expected. */
  readonly isAway: boolean;
}

/** Chosen for a seat of which no vote is recorded. */
export const noVote = "NONE";
const choiceValues = Object.keys(voteChoiceWords) as (keyof typeof voteChoiceWords)[];
/** What is chosen for a seat, in the order in which the form offers it. */
export const voteChoices = [
  ...choiceValues.map((value) => ({ value: value, text: voteChoiceWords[value] })),
  { value: noVote, text: "No vote recorded" },
];
/** The most characters of a reason, as the API takes it. */
export const reasonCharactersMax = 1000;

/** The names of a seat's fields. */
export const nameOf = { choice: (seat: string) => `vote.${seat}`, reason: (seat: string) => `reason.${seat}` } as const;

const neverVotes: readonly string[] = ["PARTICIPATING_OBSERVER", "ADVISER"];

/** The seats that can have voted: those expected that vote, and any of which a vote is on record. */
export function voteRows(register: readonly ExpectedSeat[], votes: readonly Vote[] = []): VoteRow[] {
  const voting = register.filter(({ seat }) => seat.votes === true && !neverVotes.includes(seat.role));
  const rows = voting.map(({ seat, state }) => ({
    ...{ seat, told: attendanceStateWords[state] },
    isAway: state === "APOLOGIES" || state === "ABSENT",
  }));
  const others = votes.flatMap(({ seat }) => (seat && !rows.some((row) => row.seat.id === seat.id) ? [seat] : []));
  return [...rows, ...others.map((seat) => ({ seat, told: "Not among the voting seats expected", isAway: true }))];
}

/** Votes in the order in which the register has their seats, others last. */
export function inOrderOf(register: readonly ExpectedSeat[], votes: readonly Vote[]): Vote[] {
  const places = new Map(register.map(({ seat }, index) => [seat.id, index]));
  const placeOf = ({ seat }: Vote) => places.get(seat?.id ?? "") ?? register.length;
  return [...votes].sort((one, other) => placeOf(one) - placeOf(other));
}

/** The seats expected of which it is not stated whether they vote. */
export function unstatedSeats(register: readonly ExpectedSeat[]): VotingSeatFragment[] {
  return register.map(({ seat }) => seat).filter(({ votes, role }) => votes === null && !neverVotes.includes(role));
}

/** What stands in the fields for these votes; seats without one have none recorded. */
export function valuesOfVotes(rows: readonly VoteRow[], votes: readonly Vote[] = []): FieldValues {
  return Object.fromEntries(
    rows.flatMap(({ seat: { id } }) => {
      const vote = votes.find(({ seat }) => seat?.id === id);
      return [
        [nameOf.choice(id), vote?.choice ?? noVote],
        [nameOf.reason(id), vote?.reason ?? ""],
      ];
    }),
  );
}

/** The votes as they stand in the fields; a reason is of a seat that voted. */
export function readVotes(f: FormReader, rows: readonly VoteRow[]): SentVote[] {
  return rows.flatMap(({ seat: { id } }): SentVote[] => {
    const chosen = f.optional.text(nameOf.choice(id));
    const choice = choiceValues.find((value) => value === chosen);
    if (choice === undefined) return [];
    return [{ seat: id, choice, reason: f.optional.text(nameOf.reason(id), { max: reasonCharactersMax }) }];
  });
}

/** Whether votes that are sent are those on record. */
export function isOnRecord(sent: readonly SentVote[], votes: readonly Vote[]): boolean {
  const isSame = (vote: SentVote) =>
    votes.some(
      ({ seat, choice, reason }) =>
        seat?.id === vote.seat && choice === vote.choice && (reason ?? "") === (vote.reason ?? ""),
    );
  return sent.length === votes.length && sent.every(isSame);
}

/** Leads a fault of a vote to the row of its seat, which it then names. */
export function placeVoteFault(
  fault: InputFault,
  sent: readonly SentVote[] | null | undefined,
  rows: readonly VoteRow[],
): InputFault {
  const [, index, part] = /^votes\.(\d+)(?:\.(\w+))?/.exec(fault.path) ?? [];
  const row = rows.find(({ seat }) => seat.id === sent?.[Number(index)]?.seat);
  if (index === undefined || row === undefined) return fault;
  const { id, post } = row.seat;
  const path = part === "reason" ? nameOf.reason(id) : nameOf.choice(id);
  return { ...fault, path, message: `${post}: ${fault.message}` };
}
