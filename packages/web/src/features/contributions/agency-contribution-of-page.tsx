import { roleInWords, rolesByTarget } from "@panboard/shared";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useRegion } from "../../kit/page/page-context";
import { bodyOf } from "../../kit/viewer/body-of";
import { mayOnBody, type Region, type Viewer } from "../../kit/viewer/viewer";
import { hasEnded } from "../../kit/words/last-day";
import { IdentityBar } from "../../ui/identity-bar";
import { AnyContribution, type Contribution } from "./contribution-of-page";
import type { ContributionRemarkPartsFragment } from "./generated/contributions";

/** A contribution of an agency that the region's register has. */
export type AgencyContribution = Contribution & { readonly agency: NonNullable<Contribution["agency"]> };

/** The contribution of the agency that the page's address names, to a body of the region. Any other is not found. */
export function AgencyContributionOfPage({
  children,
}: {
  readonly children: (contribution: AgencyContribution) => ReactNode;
}) {
  const region = useRegion();
  const { agency: key } = useParams();
  const isMeant = (found: Contribution): found is AgencyContribution =>
    (found.agency?.slug === key || found.agency?.id === key) && bodyOf(region, found) !== undefined;
  return <AnyContribution isMeant={isMeant}>{(found) => (isMeant(found) ? children(found) : null)}</AnyContribution>;
}

/** How somebody may remark on a contribution: for the board, for the agency that pays while it has a place there, or not at all. */
export function remarksAs(viewer: Viewer, region: Region, found: AgencyContribution): "board" | "agency" | undefined {
  const permission = "contributions:remark";
  const body = bodyOf(region, found);
  if (body && mayOnBody(viewer, body, permission)) return "board";
  const { agency } = found;
  const isOwn = viewer.grants.some((grant) => grant.agency?.id === agency.id && grant.permissions.includes(permission));
  const hasPlace = agency.partners.nodes.some(({ body: { id }, until }) => id === found.body.id && !hasEnded(until));
  return isOwn && hasPlace ? "agency" : undefined;
}

/** Whether somebody who remarks so may remove a remark: the board any, an agency's people what an agency's people wrote. */
export function mayRemove(
  as: "board" | "agency" | undefined,
  { changedBy }: Pick<ContributionRemarkPartsFragment, "changedBy">,
): boolean {
  return as === "board" || (as === "agency" && agencyRoleWords.includes(changedBy));
}

const agencyRoleWords: readonly string[] = rolesByTarget.AGENCY.map(roleInWords);

/** Whose contribution a page is about. */
export function AgencyBar({ agency }: Pick<AgencyContribution, "agency">) {
  return <IdentityBar title={agency.name} details={useRegion().name} />;
}
