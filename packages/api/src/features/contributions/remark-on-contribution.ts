import { roles, targetOfRole } from "@panboard/shared";
import { decodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInput, notFound } from "../../errors/app-error";
import { dayInLondon } from "../statements";
import { ContributionRemark } from "./contribution-remark.entity";
import type { ContributionRemarkVersionInput, RemarkOnContributionInput } from "./contribution-remark.inputs";
import { getContribution } from "./find-contribution";

const otherAgencyWords =
  "You act for another agency on this board. Ask the board to remark on this contribution for you.";
const boardsWords = "The board wrote this, or took it away: ask the board to change it.";

/**
 * Keeps what the board or the agency that pays has to say about a contribution, of a closed year as well. An agency's people remark
 * on their own agency's alone: throws NOT_FOUND for what they do not read.
 */
export async function remarkOnContribution(
  write: Write,
  input: RemarkOnContributionInput,
): Promise<ContributionRemark> {
  const { id: contributionId, agencyId, recordedOn } = await getContribution(write, input.contribution);
  const actsFor = write.target.agencyId;
  if (actsFor !== undefined && actsFor !== agencyId) throw badInput("contribution", otherAgencyWords);
  const madeOn = dayInLondon(new Date());
  return write
    .repo(ContributionRemark)
    .insert({ contributionId, agencyId, recordedOn, text: input.text.trim(), madeOn });
}

/** Removes a remark. An agency's people remove those of their agency alone: throws BAD_USER_INPUT at `id` for one of the board. */
export async function removeRemark(
  write: Write,
  { id, expectedVersion }: ContributionRemarkVersionInput,
): Promise<ContributionRemark> {
  await requireOwn(write, id);
  return write.repo(ContributionRemark).remove(id, expectedVersion);
}

/** Brings a removed remark back. Throws as removing does; what the board took away the board brings back. */
export async function restoreRemark(
  write: Write,
  { id, expectedVersion }: ContributionRemarkVersionInput,
): Promise<ContributionRemark> {
  await requireOwn(write, id);
  return write.repo(ContributionRemark).restore(id, expectedVersion);
}

/** An agency reads what the board remarked on its contribution, and the wall knows whom a row is about, not who wrote it. */
async function requireOwn(write: Write, id: string): Promise<void> {
  const key = decodeRowId(id);
  if (key?.type !== "ContributionRemark" || key.bodyId !== write.target.id) throw notFound();
  const where = { bodyId: key.bodyId, id: key.id };
  const remark = await write.repo(ContributionRemark).find(where, { withRemoved: true });
  if (!remark) throw notFound();
  if (write.target.agencyId === undefined) return;
  const role = roles.find((one) => one === remark.changedAs);
  if (role === undefined || targetOfRole(role) !== "AGENCY") throw badInput("id", boardsWords);
  if (remark.agencyId !== write.target.agencyId) throw badInput("id", otherAgencyWords);
}
