import { DateField } from "../../kit/form/fields/date-field";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { contributionHref } from "./addresses";
import type { Contribution } from "./contribution-of-page";
import { readEvent, ReferenceField, SumField } from "./event-fields";
import { AddInvoiceDocument, RemoveContributionEventDocument } from "./generated/contribution-changes";
import { OpenContributionOfPage } from "./open-contribution-of-page";

/** Keeps an invoice that was sent for a contribution. */
export function AddInvoicePage() {
  return (
    <OpenContributionOfPage>{(contribution) => <AddInvoice contribution={contribution} />}</OpenContributionOfPage>
  );
}

function AddInvoice({ contribution }: { readonly contribution: Contribution }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, payer, year, owing, due } = contribution;
  const record = contributionHref(body, id);
  const form = useApiForm({
    document: AddInvoiceDocument,
    values: { amount: owing, due },
    read: (f) => ({
      contribution: id,
      ...readEvent(f),
      due: f.optional.date("due"),
    }),
    onDone: (invoice) => {
      const undo = undoBy(RemoveContributionEventDocument, { id: invoice.id, expectedVersion: invoice.version });
      // The day that the contribution took over from the invoice would stay.
      succeed(record, { text: "Invoice added", ...(invoice.contribution.due === due ? { undo } : {}) });
    },
  });
  return (
    <FormPage
      form={form}
      title="Add an invoice"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`An invoice that was sent to ${payer} for ${year}.`}
      button="Add the invoice"
      busyButton="Adding"
      cancelHref={record}
    >
      <DateField name="on" label="Day of the invoice" />
      <SumField />
      <DateField name="due" label="Due (optional)" noun="the due day" hint="The day by which it is to be paid" />
      <ReferenceField of="invoice" />
    </FormPage>
  );
}
