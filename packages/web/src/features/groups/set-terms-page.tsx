import { DateField } from "../../kit/form/fields/date-field";
import { LongTextField } from "../../kit/form/fields/text-field";
import { FormPage } from "../../kit/form/form-page";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { groupHref } from "./addresses";
import { SetTermsOfReferenceDocument } from "./generated/group-changes";
import { type Group, GroupOfPage } from "./group-of-page";

const textMax = 20_000;

/** Stores the next version of a group's terms of reference. */
export function SetTermsPage() {
  return <GroupOfPage>{(group) => <SetTerms group={group} />}</GroupOfPage>;
}

function SetTerms({ group }: { readonly group: Group }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, name, termsOfReferenceVersions } = group;
  const record = groupHref(body, id);
  const form = useApiForm({
    document: SetTermsOfReferenceDocument,
    values: { text: termsOfReferenceVersions[0]?.text },
    read: (f) => ({
      group: id,
      text: f.text("text", { max: textMax }),
      agreedOn: f.date("agreedOn"),
      reviewOn: f.optional.date("reviewOn"),
      idempotencyKey: f.idempotencyKey(),
    }),
    onDone: ({ number }) => succeed(record, { text: `Version ${number} of the terms of reference stored` }),
  });
  return (
    <FormPage
      form={form}
      title={`Set the terms of reference of ${name}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro="They become the next version. Every earlier version stays, and can be read."
      button="Store the terms"
      busyButton="Storing"
      cancelHref={record}
    >
      <LongTextField
        name="text"
        label="Terms of reference"
        hint="Plain paragraphs, with an empty line between them"
        rows={16}
        max={textMax}
      />
      <DateField name="agreedOn" label="Agreed on" noun="the day on which they were agreed" />
      <DateField
        name="reviewOn"
        label="To be looked at again on (optional)"
        noun="the day on which they are to be looked at again"
      />
    </FormPage>
  );
}
