import { FormPage } from "../../kit/form/form-page";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useRegion } from "../../kit/page/page-context";
import { CodeFields, NameFields, readAgency } from "./agency-form";
import { AgencyOfPage } from "./agency-of-page";
import type { AgencyPartsFragment } from "./generated/agency";
import { ChangeAgencyDocument } from "./generated/agency-changes";
import { agencyAddress } from "./register-addresses";
import { RegisterBar } from "./register-bar";

/** Changes the name, sector or national code of an agency. */
export function ChangeAgencyPage() {
  return <AgencyOfPage>{(agency) => <ChangeForm agency={agency} />}</AgencyOfPage>;
}

function ChangeForm({ agency }: { readonly agency: AgencyPartsFragment }) {
  const region = useRegion();
  const succeed = useSuccess();
  const record = agencyAddress(region, agency);
  const form = useApiForm({
    document: ChangeAgencyDocument,
    values: valuesOf(agency),
    theirs: valuesOf,
    read: (f) => ({ id: agency.id, expectedVersion: agency.version, ...readAgency(f) }),
    onDone: ({ name }) => succeed(record, { text: `${name} changed` }),
  });
  return (
    <FormPage
      form={form}
      title={`Change ${agency.name}`}
      button="Save the agency"
      about={region.name}
      above={<RegisterBar region={region} />}
      back={{ text: agency.name, href: record }}
      cancelHref={record}
    >
      <NameFields />
      <CodeFields />
    </FormPage>
  );
}

function valuesOf({ name, sector, odsCode, urn }: AgencyPartsFragment) {
  return { name, sector, odsCode, urn };
}
