import { DateField } from "../../kit/form/fields/date-field";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { contributionHref } from "./addresses";
import { type Contribution, ContributionOfPage } from "./contribution-of-page";
import { owingInWords, poundsOf } from "./contribution-words";
import { readEvent, ReferenceField, SumField } from "./event-fields";
import { AddReceiptDocument, RemoveContributionEventDocument } from "./generated/contribution-changes";

/** Keeps money that came of a contribution, of a closed year as well. */
export function AddReceiptPage() {
  return <ContributionOfPage>{(contribution) => <AddReceipt contribution={contribution} />}</ContributionOfPage>;
}

function AddReceipt({ contribution }: { readonly contribution: Contribution }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, payer, year, status, owing } = contribution;
  const record = contributionHref(body, id);
  const form = useApiForm({
    document: AddReceiptDocument,
    values: { amount: owing },
    read: (f) => ({
      contribution: id,
      ...readEvent(f),
    }),
    onDone: (receipt) => {
      const undo = undoBy(RemoveContributionEventDocument, { id: receipt.id, expectedVersion: receipt.version });
      // Without its receipt what was received is confirmed, whatever it was before.
      const isSafe = receipt.contribution.status === status || status === "CONFIRMED";
      succeed(record, { text: "Receipt added", ...(isSafe ? { undo } : {}) });
    },
  });
  return (
    <FormPage
      form={form}
      title="Add a receipt"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`Money that came of ${payer} for ${year}. Still to come: ${owingInWords(contribution, poundsOf([contribution]))}.`}
      button="Add the receipt"
      busyButton="Adding"
      cancelHref={record}
    >
      <DateField name="on" label="Day on which it came" />
      <SumField />
      <ReferenceField of="payment" />
    </FormPage>
  );
}
