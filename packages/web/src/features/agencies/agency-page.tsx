import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { useRegion, useViewer } from "../../kit/page/page-context";
import { mayInRegion } from "../../kit/viewer/viewer";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { AgencyActions } from "../actions";
import { AgencyContributions } from "../contributions";
import { AgencySeats } from "../structure";
import { AgencyFacts } from "./agency-facts";
import { AgencyOfPage } from "./agency-of-page";
import { AgencyRelationTables } from "./agency-relations";
import { type AgencyPartsFragment, AgencyRelationsDocument } from "./generated/agency";
import { agenciesAddress, agencyAddress } from "./register-addresses";
import { RegisterBar } from "./register-bar";

/** One agency: what the register says of it, and what hangs from it. */
export function AgencyPage() {
  return <AgencyOfPage>{(agency) => <AgencyRecord agency={agency} />}</AgencyOfPage>;
}

function AgencyRecord({ agency }: { readonly agency: AgencyPartsFragment }) {
  const region = useRegion();
  const maySteward = mayInRegion(useViewer(), region, "agencies:write");
  const { id, name, mergedInto } = agency;
  const query = useApiQuery("AgencyRelations", AgencyRelationsDocument, { id });
  const record = agencyAddress(region, agency);
  return (
    <QueryPage query={query} what="the agency">
      {({ node }) =>
        node?.__typename === "Agency" ? (
          <Page
            title={name}
            about={region.name}
            above={<RegisterBar region={region} />}
            back={{ text: "All agencies", href: agenciesAddress(region) }}
            fictional={region.fictional ? region.name : undefined}
            intro={
              mergedInto
                ? `It turned out to be ${mergedInto.name}, which stands for both. What follows the facts is of both.`
                : "Its seats, actions, contributions and places on boards that you read, who came before and after it, and how reports print it."
            }
            actions={maySteward ? <StewardActions record={record} isMerged={mergedInto !== null} /> : undefined}
          >
            <AgencyFacts agency={agency} region={region} />
            <AgencySeats agency={agency} />
            <AgencyActions agency={agency} region={region} />
            <AgencyContributions agency={agency} region={region} />
            <AgencyRelationTables region={region} relations={node} record={maySteward ? record : undefined} />
          </Page>
        ) : (
          <NotFoundPage />
        )
      }
    </QueryPage>
  );
}

/** What the steward can do with an agency. */
function StewardActions({ record, isMerged }: { readonly record: string; readonly isMerged: boolean }) {
  const action = (path: string, text: string) => (
    <Button classes="govuk-button--secondary" href={`${record}/${path}`}>
      {text}
    </Button>
  );
  return (
    <PageActions>
      {action("change", "Change the agency")}
      {isMerged ? action("separate", "Separate the agency") : action("merge", "Merge into another")}
      {action("remove", "Remove the agency")}
    </PageActions>
  );
}
