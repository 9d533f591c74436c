import { useRegion } from "../../kit/page/page-context";
import { agencyContributionHref } from "./addresses";
import { AgencyBar } from "./agency-contribution-of-page";
import { RemarkOf } from "./contribution-of-page";
import { RemarkingAgency } from "./remarking-agency";
import { RemoveRemarkForm } from "./remove-remark-form";

/** Asks before an agency's people remove what they remarked. */
export function RemoveAgencyRemarkPage() {
  const region = useRegion();
  return (
    <RemarkingAgency>
      {(contribution) => (
        <RemarkOf contribution={contribution}>
          {(remark) => (
            <RemoveRemarkForm
              remark={remark}
              record={agencyContributionHref(region, contribution.agency, contribution.id)}
              about={contribution.agency.name}
              above={<AgencyBar agency={contribution.agency} />}
            />
          )}
        </RemarkOf>
      )}
    </RemarkingAgency>
  );
}
