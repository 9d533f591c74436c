import { WholeNumberField } from "../../kit/form/fields/number-fields";
import { LongTextField } from "../../kit/form/fields/text-field";
import type { FormReader } from "../../kit/form/form-reader";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import type { ProposalPartsFragment } from "./generated/agenda";
import { ProposeItemDocument, WithdrawProposalDocument } from "./generated/proposals";
import { readTitle, TitleFields } from "./item-fields";

/** Characters of a reason, and of an answer. */
export const reasonMax = 2_000;

/** What somebody proposes. */
export function ProposalFields() {
  return (
    <>
      <TitleFields />
      <LongTextField
        name="why"
        label="Why it is to be on the agenda (optional)"
        noun="the reason"
        rows={4}
        max={reasonMax}
      />
      <WholeNumberField name="minutes" label="Minutes (optional)" hint="How long it would take, for example 15" />
    </>
  );
}

/** Reads it. */
export function readProposal(f: FormReader) {
  return {
    ...readTitle(f),
    why: f.optional.text("why", { max: reasonMax }),
    minutes: f.optional.wholeNumber("minutes", { min: 1, max: 600 }),
  };
}

/** The fields’ values of a proposal. */
export function valuesOfProposal({ title, purpose, why, minutes }: ProposalPartsFragment) {
  return { title, purpose, why, minutes: minutes === null ? null : String(minutes) };
}

/** What is proposed for a group: for one of its meetings, or for its next one. */
export interface ProposedFor {
  readonly group: string;
  readonly meeting: string | null;
  /** Where the proposals stand afterwards. */
  readonly href: string;
}

/** A form that proposes an item. */
export function useProposalForm({ group, meeting, href }: ProposedFor) {
  const succeed = useSuccess();
  return useApiForm({
    document: ProposeItemDocument,
    read: (f) => ({ group, meeting, ...readProposal(f), idempotencyKey: f.idempotencyKey() }),
    onDone: ({ id, version, title }) => {
      const undo = undoBy(WithdrawProposalDocument, { id, expectedVersion: version });
      succeed(href, { text: `“${title}” proposed`, undo });
    },
  });
}
