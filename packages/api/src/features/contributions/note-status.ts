import type { Write } from "../../db/write";
import type { Contribution } from "./contribution.entity";
import { ContributionEvent, ContributionEventKind } from "./contribution-event.entity";

/** Keeps in a contribution's history how it stands, and how much it is, from a day on. */
export function noteStatus(write: Write, contribution: Contribution, onDay: string): Promise<ContributionEvent> {
  const { status, amount } = contribution;
  return noteEvent(write, contribution, { kind: ContributionEventKind.STATUS, onDay, status, amount });
}

/** What is noted of an event; what is left out is none. */
type Noted = Pick<ContributionEvent, "kind" | "onDay" | "amount"> &
  Partial<Pick<ContributionEvent, "status" | "dueOn" | "reference">>;

/** Adds an event to a contribution's history, for its agency to read. */
export function noteEvent(
  write: Write,
  { id: contributionId, agencyId, recordedOn }: Contribution,
  { status = null, dueOn = null, reference = null, ...noted }: Noted,
): Promise<ContributionEvent> {
  const of = { contributionId, agencyId, recordedOn, notedAt: new Date() };
  return write.repo(ContributionEvent).insert({ ...of, ...noted, status, dueOn, reference });
}
