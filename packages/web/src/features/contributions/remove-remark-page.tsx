import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { contributionHref } from "./addresses";
import { ContributionOfPage, RemarkOf } from "./contribution-of-page";
import { RemoveRemarkForm } from "./remove-remark-form";

/** Asks before the board removes a remark on a contribution. */
export function RemoveRemarkPage() {
  const [body, region] = [useBody(), useRegion()];
  return (
    <ContributionOfPage>
      {(contribution) => (
        <RemarkOf contribution={contribution}>
          {(remark) => (
            <RemoveRemarkForm
              remark={remark}
              record={contributionHref(body, contribution.id)}
              about={body.name}
              above={<BodyBar body={body} region={region} />}
            />
          )}
        </RemarkOf>
      )}
    </ContributionOfPage>
  );
}
