import type { ReactNode } from "react";
import { ForbiddenPage } from "../../kit/frame/forbidden-page";
import { useRegion, useViewer } from "../../kit/page/page-context";
import { type AgencyContribution, AgencyContributionOfPage, remarksAs } from "./agency-contribution-of-page";

/** The contribution that an agency's page names, for those who may remark on it; to everybody else it says who may. */
export function RemarkingAgency({ children }: { readonly children: (contribution: AgencyContribution) => ReactNode }) {
  const [region, viewer] = [useRegion(), useViewer()];
  return (
    <AgencyContributionOfPage>
      {(contribution) => {
        if (remarksAs(viewer, region, contribution)) return children(contribution);
        const { agency, body } = contribution;
        return (
          <ForbiddenPage
            reason={`It is open to the people of ${agency.name} while it has a place on the board, and to those who keep the money of ${body.name}. Ask the business manager of ${body.name} for access.`}
          />
        );
      }}
    </AgencyContributionOfPage>
  );
}
