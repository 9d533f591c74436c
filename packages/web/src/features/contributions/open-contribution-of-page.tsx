import type { ReactNode } from "react";
import { Page } from "../../kit/frame/page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { contributionHref } from "./addresses";
import { ClosedYear } from "./closed-year";
import { type Contribution, ContributionOfPage } from "./contribution-of-page";

/** The contribution that a form's address names; a page that says why not where its year is closed. */
export function OpenContributionOfPage({ children }: { readonly children: (contribution: Contribution) => ReactNode }) {
  return (
    <ContributionOfPage>
      {(contribution) => (isClosed(contribution) ? <ClosedPage contribution={contribution} /> : children(contribution))}
    </ContributionOfPage>
  );
}

/** Whether the year of a contribution is closed. */
export function isClosed({ budget }: Pick<Contribution, "budget">): boolean {
  return budget?.status === "CLOSED";
}

/** Says that the year of a contribution is closed, in place of a form. */
export function ClosedPage({ contribution: { id, year, payer } }: { readonly contribution: Contribution }) {
  const [body, region] = [useBody(), useRegion()];
  return (
    <Page about={body.name} above={<BodyBar body={body} region={region} />}>
      <ClosedYear body={body} year={year} />
      <p>
        <a href={contributionHref(body, id)}>The contribution of {payer}</a>
      </p>
    </Page>
  );
}
