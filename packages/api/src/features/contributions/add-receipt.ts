import type { Write } from "../../db/write";
import { badInputs } from "../../errors/app-error";
import { dayInLondon } from "../statements";
import { faultsOfDay, faultsOfSum } from "./check-amounts";
import { type ContributionEvent, ContributionEventKind } from "./contribution-event.entity";
import type { AddReceiptInput } from "./contribution-event.inputs";
import { getContributionInTurn, readHistory } from "./find-contribution";
import { noteEvent } from "./note-status";
import { faultsOfReceipt, settleStatus } from "./settle-status";

/**
 * Keeps money that came of a contribution, of a closed year as well: it changes no total of the year. When all has come, the
 * contribution is received from that day on. Throws BAD_USER_INPUT for everything that is wrong, each at its field.
 */
export async function addReceipt(write: Write, input: AddReceiptInput): Promise<ContributionEvent> {
  const { on, amount, reference = null } = input;
  const contribution = await getContributionInTurn(write, input.contribution);
  const before = await readHistory(write, contribution);
  const wrong = faultsOfSum(contribution.kind, amount);
  const faults = [
    ...wrong,
    ...faultsOfDay("on", on, dayInLondon(new Date())),
    ...(wrong.length > 0 ? [] : faultsOfReceipt("amount", contribution, before, amount)),
  ];
  if (faults.length > 0) throw badInputs(faults);
  const kind = ContributionEventKind.RECEIPT;
  const receipt = await noteEvent(write, contribution, {
    kind,
    onDay: on,
    amount,
    reference: reference?.trim() ?? null,
  });
  await settleStatus(write, contribution, before, on);
  return receipt;
}
