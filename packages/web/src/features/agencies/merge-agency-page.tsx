import { useApiQuery } from "../../kit/api/api";
import { AutocompleteField } from "../../kit/form/fields/autocomplete-field";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useRegion } from "../../kit/page/page-context";
import { AgencyOfPage } from "./agency-of-page";
import { AgencyMergeDocument, type AgencyPartsFragment } from "./generated/agency";
import { MergeAgenciesDocument, SeparateAgencyDocument } from "./generated/agency-changes";
import { previewRows } from "./merge-preview";
import { agencyAddress, agencyRowAddress } from "./register-addresses";
import { RegisterBar } from "./register-bar";
import { useFindAgencies } from "./use-find-agencies";

/** Makes one agency stand for another, after showing what that would do. */
export function MergeAgencyPage() {
  return <AgencyOfPage>{(agency) => <MergeForm agency={agency} />}</AgencyOfPage>;
}

function MergeForm({ agency }: { readonly agency: AgencyPartsFragment }) {
  const region = useRegion();
  const succeed = useSuccess();
  const find = useFindAgencies();
  const { id, version, name } = agency;
  const record = agencyAddress(region, agency);
  const form = useApiForm({
    document: MergeAgenciesDocument,
    read: (f) => ({ id, expectedVersion: version, into: f.choice("into") }),
    onDone: (merged) =>
      succeed(agencyRowAddress(region, id), {
        text: `${name} merged into ${merged.mergedInto?.name ?? "the other agency"}`,
        undo: undoBy(SeparateAgencyDocument, { id, expectedVersion: merged.version }),
      }),
  });
  const into = form.open.values.text("into");
  const preview = useApiQuery(
    "AgencyMerge",
    AgencyMergeDocument,
    { id, into, region: region.slug },
    { enabled: form.step === "check" && form.phase === "open" && into !== "" },
  );
  return (
    <FormPage
      form={form}
      title={`Merge ${name} into another agency`}
      button="Merge the agencies"
      busyButton="Merging"
      check={(rows) => [...rows, ...previewRows(preview)]}
      about={region.name}
      above={<RegisterBar region={region} />}
      back={{ text: name, href: record }}
      intro="For two entries that turned out to be the same organisation. The next page shows what would change. A merge can be undone."
      cancelHref={record}
    >
      <AutocompleteField name="into" label="The agency that stands for both from now on" find={find} />
    </FormPage>
  );
}
