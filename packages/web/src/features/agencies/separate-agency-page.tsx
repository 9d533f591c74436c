import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { Page } from "../../kit/frame/page";
import { useRegion } from "../../kit/page/page-context";
import { AgencyOfPage } from "./agency-of-page";
import type { AgencyNamePartsFragment, AgencyPartsFragment } from "./generated/agency";
import { MergeAgenciesDocument, SeparateAgencyDocument } from "./generated/agency-changes";
import { agencyAddress, agencyRowAddress } from "./register-addresses";
import { RegisterBar } from "./register-bar";

/** Undoes a merge: the agency stands for itself again. */
export function SeparateAgencyPage() {
  return (
    <AgencyOfPage>
      {(agency) =>
        agency.mergedInto ? (
          <SeparateForm agency={agency} other={agency.mergedInto} />
        ) : (
          <NothingToSeparate agency={agency} />
        )
      }
    </AgencyOfPage>
  );
}

function NothingToSeparate({ agency }: { readonly agency: AgencyPartsFragment }) {
  const region = useRegion();
  const { name } = agency;
  return (
    <Page
      about={region.name}
      above={<RegisterBar region={region} />}
      back={{ text: name, href: agencyAddress(region, agency) }}
    >
      <p>{name} is not merged into another agency.</p>
    </Page>
  );
}

interface SeparateFormProps {
  readonly agency: AgencyPartsFragment;
  /** The agency that stands for it. */
  readonly other: AgencyNamePartsFragment;
}

function SeparateForm({ agency, other }: SeparateFormProps) {
  const region = useRegion();
  const succeed = useSuccess();
  const { id, version, name } = agency;
  const record = agencyAddress(region, agency);
  const form = useApiForm({
    document: SeparateAgencyDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (separate) =>
      succeed(agencyRowAddress(region, id), {
        text: `${name} stands for itself again`,
        undo: undoBy(MergeAgenciesDocument, { id, expectedVersion: separate.version, into: other.id }),
      }),
  });
  return (
    <ConfirmPage
      form={form}
      title={`Separate ${name}`}
      button="Separate the agency"
      busyButton="Separating"
      about={region.name}
      above={<RegisterBar region={region} />}
      back={{ text: name, href: record }}
      cancelHref={record}
    >
      <p className="app-measure">
        {name} is merged into {other.name}. Separated, it stands for itself again, with its own names, successions and
        places on boards.
      </p>
      <p className="app-measure">Its people then reach what is its own alone.</p>
    </ConfirmPage>
  );
}
