import { useRegion } from "../../kit/page/page-context";
import { agencyContributionHref } from "./addresses";
import { AgencyBar } from "./agency-contribution-of-page";
import { RemarkForm } from "./remark-form";
import { RemarkingAgency } from "./remarking-agency";

/** Says something about a contribution for the agency that pays it. */
export function AddAgencyRemarkPage() {
  const region = useRegion();
  return (
    <RemarkingAgency>
      {(contribution) => (
        <RemarkForm
          contribution={contribution}
          record={agencyContributionHref(region, contribution.agency, contribution.id)}
          about={contribution.agency.name}
          above={<AgencyBar agency={contribution.agency} />}
        />
      )}
    </RemarkingAgency>
  );
}
