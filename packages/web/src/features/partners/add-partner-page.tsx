import { AutocompleteField } from "../../kit/form/fields/autocomplete-field";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { useFindAgencies } from "../agencies";
import { BodyBar } from "../arrangements";
import { listHref } from "./addresses";
import { AddPartnerDocument, RemovePartnerDocument } from "./generated/partners";
import { kinds } from "./partner-words";
import { PlaceFields } from "./place-fields";

/** Gives an agency of the region a place on a board or joint body. */
export function AddPartnerPage() {
  const [body, region] = [useBody(), useRegion()];
  const list = useBackHref(listHref(body));
  const succeed = useSuccess();
  const form = useApiForm({
    document: AddPartnerDocument,
    read: (f) => ({
      body: body.id,
      agency: f.choice("agency"),
      kind: f.choice("kind", kinds),
      from: f.date("from"),
      until: f.optional.date("until"),
      idempotencyKey: f.idempotencyKey(),
    }),
    onDone: ({ id, version }) => {
      succeed(list, { text: "Partner added", undo: undoBy(RemovePartnerDocument, { id, expectedVersion: version }) });
    },
  });
  return (
    <FormPage
      form={form}
      title="Add a partner"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`Give an agency of ${region.name} a place on ${body.name}.`}
      button="Add the partner"
      busyButton="Adding"
      cancelHref={list}
    >
      <AutocompleteField name="agency" label="Agency" find={useFindAgencies()} />
      <PlaceFields />
    </FormPage>
  );
}
