import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { contributionHref } from "./addresses";
import { ContributionOfPage } from "./contribution-of-page";
import { RemarkForm } from "./remark-form";

/** Says something about a contribution for the board, of a closed year as well. */
export function AddRemarkPage() {
  const [body, region] = [useBody(), useRegion()];
  return (
    <ContributionOfPage>
      {(contribution) => (
        <RemarkForm
          contribution={contribution}
          record={contributionHref(body, contribution.id)}
          about={body.name}
          above={<BodyBar body={body} region={region} />}
        />
      )}
    </ContributionOfPage>
  );
}
