import type { ReactNode } from "react";
import { LongTextField } from "../../kit/form/fields/text-field";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import type { Contribution } from "./contribution-of-page";
import { RemarkOnContributionDocument, RemoveRemarkDocument } from "./generated/contribution-changes";

/** The most characters of a remark, as the API takes it. */
const remarkCharactersMax = 1_000;

export interface RemarkFormProps {
  readonly contribution: Contribution;
  /** The contribution's page, to which the form leads back. */
  readonly record: string;
  readonly about: string;
  readonly above: ReactNode;
}

/** The form to remark on a contribution, on the board's side or on the agency's. */
export function RemarkForm({ contribution, record, about, above }: RemarkFormProps) {
  const succeed = useSuccess();
  const { id, payer, year, body } = contribution;
  const form = useApiForm({
    document: RemarkOnContributionDocument,
    read: (f) => ({
      contribution: id,
      text: f.text("text", { max: remarkCharactersMax }),
      idempotencyKey: f.idempotencyKey(),
    }),
    onDone: (remark) => {
      const undo = undoBy(RemoveRemarkDocument, { id: remark.id, expectedVersion: remark.version });
      succeed(record, { text: "Remark added", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title="Add a remark"
      about={about}
      above={above}
      intro={`On the contribution of ${payer} to ${body.name} for ${year}.`}
      button="Add the remark"
      busyButton="Adding"
      cancelHref={record}
    >
      <LongTextField
        name="text"
        label="Remark"
        hint={
          contribution.agency
            ? "The board’s people and those of the agency that pays read it, nobody else"
            : "The board’s people read it, nobody else"
        }
        max={remarkCharactersMax}
      />
    </FormPage>
  );
}
