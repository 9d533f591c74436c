import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { contributionHref, contributionsHref } from "./addresses";
import { ContributionFacts } from "./contribution-facts";
import type { Contribution } from "./contribution-of-page";
import { RemoveContributionDocument, RestoreContributionDocument } from "./generated/contribution-changes";
import { OpenContributionOfPage } from "./open-contribution-of-page";

/** Asks before a contribution is removed that was entered by mistake. */
export function RemoveContributionPage() {
  return (
    <OpenContributionOfPage>
      {(contribution) => <RemoveContribution contribution={contribution} />}
    </OpenContributionOfPage>
  );
}

function RemoveContribution({ contribution }: { readonly contribution: Contribution }) {
  const [body, region] = [useBody(), useRegion()];
  const { id, version, payer, year } = contribution;
  const list = useBackHref(contributionsHref(body, year));
  const succeed = useSuccess();
  const form = useApiForm({
    document: RemoveContributionDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestoreContributionDocument, { id, expectedVersion: removed.version });
      succeed(list, { text: "Contribution removed", undo });
    },
  });
  return (
    <ConfirmPage
      form={form}
      title={`Remove the contribution of ${payer}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      button="Remove the contribution"
      cancelHref={contributionHref(body, id)}
    >
      <p className="app-measure">
        Remove a contribution only if it was entered by mistake. If the payer pays nothing after all,{" "}
        <a href={contributionHref(body, id, "change")}>change its amount</a> instead: it then stays in the list of{" "}
        {year}.
      </p>
      <ContributionFacts contribution={form.conflict?.current ?? contribution} region={region} />
    </ConfirmPage>
  );
}
