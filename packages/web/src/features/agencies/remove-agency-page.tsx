import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useRegion } from "../../kit/page/page-context";
import { AgencyOfPage } from "./agency-of-page";
import type { AgencyPartsFragment } from "./generated/agency";
import { RemoveAgencyDocument, RestoreAgencyDocument } from "./generated/agency-changes";
import { agenciesAddress, agencyAddress } from "./register-addresses";
import { RegisterBar } from "./register-bar";

/** Removes an agency that was registered by mistake; it can be brought back on the next page. */
export function RemoveAgencyPage() {
  return <AgencyOfPage>{(agency) => <RemoveForm agency={agency} />}</AgencyOfPage>;
}

function RemoveForm({ agency: { id, version, name, ...agency } }: { readonly agency: AgencyPartsFragment }) {
  const region = useRegion();
  const succeed = useSuccess();
  const record = agencyAddress(region, { id, ...agency });
  const form = useApiForm({
    document: RemoveAgencyDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) =>
      succeed(agenciesAddress(region), {
        text: `${name} removed`,
        undo: undoBy(RestoreAgencyDocument, { id, expectedVersion: removed.version }),
      }),
  });
  return (
    <ConfirmPage
      form={form}
      title={`Remove ${name}`}
      button="Remove the agency"
      about={region.name}
      above={<RegisterBar region={region} />}
      back={{ text: name, href: record }}
      cancelHref={record}
    >
      <p className="app-measure">
        Remove an agency that was registered by mistake. One that a board, a printed name or another agency refers to
        stays on the register.
      </p>
      <p className="app-measure">Whoever has access by this agency can no longer use it.</p>
    </ConfirmPage>
  );
}
