import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { encodeRowId } from "../../db/row-id";
import { dayInLondon } from "../statements";
import { faultsOfDay, faultsOfSum } from "./check-amounts";
import { Contribution } from "./contribution.entity";
import { ContributionEvent, ContributionEventKind } from "./contribution-event.entity";
import type { AddInvoiceInput } from "./contribution-event.inputs";
import { getOpenContribution } from "./find-contribution";
import { noteEvent } from "./note-status";

/**
 * Keeps an invoice that was sent for a contribution of an open year; the contribution is due with it where no day was known. Throws
 * BAD_USER_INPUT for everything that is wrong, each at its field.
 */
export async function addInvoice(write: Write, input: AddInvoiceInput): Promise<ContributionEvent> {
  const { on, amount, due: dueOn = null, reference = null } = input;
  const contribution = await getOpenContribution(write, input.contribution, "contribution");
  const faults = [
    ...faultsOfSum(contribution.kind, amount),
    ...faultsOfDay("on", on, dayInLondon(new Date())),
    ...faultsOfDue(on, dueOn),
  ];
  if (faults.length > 0) throw badInputs(faults);
  if (contribution.dueOn === null && dueOn !== null) {
    await write.repo(Contribution).change(encodeRowId("Contribution", contribution), contribution.version, { dueOn });
  }
  const kind = ContributionEventKind.INVOICE;
  return noteEvent(write, contribution, { kind, onDay: on, amount, dueOn, reference: reference?.trim() ?? null });
}

function faultsOfDue(on: string, due: string | null): Fault[] {
  const [path, message] = ContributionEvent.refusals.contribution_event_due_check as readonly [string, string];
  return due !== null && due < on ? [{ path, message }] : [];
}
