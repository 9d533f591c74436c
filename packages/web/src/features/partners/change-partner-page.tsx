import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { partnerHref } from "./addresses";
import { ChangePartnerDocument, type PartnerPartsFragment } from "./generated/partners";
import { type Partner, PartnerOfPage } from "./partner-of-page";
import { kinds } from "./partner-words";
import { PlaceFields } from "./place-fields";

/** Changes what place a partner has, and its days. */
export function ChangePartnerPage() {
  return <PartnerOfPage>{(partner) => <ChangePartner partner={partner} />}</PartnerOfPage>;
}

function ChangePartner({ partner }: { readonly partner: Partner }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, version } = partner;
  const record = partnerHref(body, id);
  const form = useApiForm({
    document: ChangePartnerDocument,
    values: valuesOf(partner),
    theirs: valuesOf,
    read: (f) => ({
      id,
      expectedVersion: version,
      kind: f.choice("kind", kinds),
      from: f.date("from"),
      until: f.optional.date("until"),
    }),
    onDone: (changed) => {
      const undo = undoBy(ChangePartnerDocument, { id, expectedVersion: changed.version, ...valuesOf(partner) });
      succeed(record, { text: "Partner changed", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title={`Change the place of ${partner.agency.name}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`What place it has on ${body.name}, and its days.`}
      button="Save the partner"
      cancelHref={record}
    >
      <PlaceFields />
    </FormPage>
  );
}

function valuesOf({ kind, from, until }: Pick<PartnerPartsFragment, "kind" | "from" | "until">) {
  return { kind, from, until };
}
