import { DateField } from "../../kit/form/fields/date-field";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { partnerHref } from "./addresses";
import { ChangePartnerDocument } from "./generated/partners";
import { type Partner, PartnerOfPage } from "./partner-of-page";

/** Says on which day a partner's place ends, or ended. */
export function EndPartnerPage() {
  return <PartnerOfPage>{(partner) => <EndPartner partner={partner} />}</PartnerOfPage>;
}

function EndPartner({ partner }: { readonly partner: Partner }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, version, until } = partner;
  const record = partnerHref(body, id);
  const form = useApiForm({
    document: ChangePartnerDocument,
    values: { until },
    theirs: (current) => ({ until: current.until }),
    read: (f) => ({ id, expectedVersion: version, until: f.date("until") }),
    onDone: (changed) => {
      const undo = undoBy(ChangePartnerDocument, { id, expectedVersion: changed.version, until });
      succeed(record, { text: "Last day saved", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title={`End the place of ${partner.agency.name}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`It stays in the list of partners of ${body.name}, with its last day.`}
      button="Save the last day"
      cancelHref={record}
    >
      <DateField name="until" label="Last day" />
    </FormPage>
  );
}
