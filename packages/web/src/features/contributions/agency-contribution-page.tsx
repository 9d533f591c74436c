import { Page } from "../../kit/frame/page";
import { useRegion, useViewer } from "../../kit/page/page-context";
import { agencyContributionHref, agencyHref } from "./addresses";
import { AgencyBar, AgencyContributionOfPage, mayRemove, remarksAs } from "./agency-contribution-of-page";
import { ContributionFacts } from "./contribution-facts";
import { ContributionHistory } from "./contribution-history";
import { ContributionRemarks } from "./contribution-remarks";

/** What an agency pays to one board for a year, for the agency's own people: they open no page of the board. */
export function AgencyContributionPage() {
  const [region, viewer] = [useRegion(), useViewer()];
  return (
    <AgencyContributionOfPage>
      {(contribution) => {
        const { id, agency, body, year, events, remarks } = contribution;
        const record = agencyContributionHref(region, agency, id);
        const as = remarksAs(viewer, region, contribution);
        return (
          <Page
            title={`${body.name}, ${year}`}
            about={agency.name}
            above={<AgencyBar agency={agency} />}
            back={{ text: agency.name, href: agencyHref(region, agency) }}
            intro={`What ${agency.name} pays to ${body.name} for ${year}.`}
            fictional={region.fictional ? region.name : undefined}
          >
            <ContributionFacts contribution={contribution} region={region} />
            <ContributionHistory events={events} />
            <ContributionRemarks
              remarks={remarks}
              addHref={as ? `${record}/remarks/add` : undefined}
              removeHref={(remark) =>
                mayRemove(as, remark) ? `${record}/remarks/${encodeURIComponent(remark.id)}/remove` : undefined
              }
            />
          </Page>
        );
      }}
    </AgencyContributionOfPage>
  );
}
