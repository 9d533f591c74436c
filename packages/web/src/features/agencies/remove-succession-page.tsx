import { dateInWords } from "@panboard/shared";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useRegion } from "../../kit/page/page-context";
import { AgencyOfPage } from "./agency-of-page";
import { type AgencyPartsFragment, AgencySuccessionDocument, type SuccessionPartsFragment } from "./generated/agency";
import { RemoveSuccessionDocument, SucceedAgencyDocument } from "./generated/agency-changes";
import { agencyAddress } from "./register-addresses";
import { RegisterBar } from "./register-bar";

/** Takes a succession off the register; it can be put back on the next page. */
export function RemoveSuccessionPage() {
  const { succession: id = "" } = useParams();
  const query = useApiQuery("AgencySuccession", AgencySuccessionDocument, { id });
  return (
    <AgencyOfPage>
      {(agency) => (
        <QueryPage query={query} what="the succession">
          {({ node }) =>
            node?.__typename === "AgencySuccession" ? (
              <RemoveForm agency={agency} succession={node} />
            ) : (
              <NotFoundPage />
            )
          }
        </QueryPage>
      )}
    </AgencyOfPage>
  );
}

interface RemoveFormProps {
  readonly agency: AgencyPartsFragment;
  readonly succession: SuccessionPartsFragment;
}

function RemoveForm({ agency, succession }: RemoveFormProps) {
  const region = useRegion();
  const succeed = useSuccess();
  const { id, version, from, predecessor, successor } = succession;
  const record = agencyAddress(region, agency);
  const form = useApiForm({
    document: RemoveSuccessionDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: () =>
      succeed(record, {
        text: "Succession removed",
        undo: undoBy(SucceedAgencyDocument, { id: predecessor.id, by: successor.id, from }),
      }),
  });
  return (
    <ConfirmPage
      form={form}
      title="Remove the succession"
      about={region.name}
      above={<RegisterBar region={region} />}
      back={{ text: agency.name, href: record }}
      cancelHref={record}
    >
      <p className="app-measure">
        The register says that {successor.name} took over from {predecessor.name} on {dateInWords(from)}. Removed, it
        says that neither took over from the other.
      </p>
    </ConfirmPage>
  );
}
