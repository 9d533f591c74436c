import type { ReactNode } from "react";
import { type Location, Navigate, useLocation, useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useRegion } from "../../kit/page/page-context";
import { AgencyDocument, type AgencyPartsFragment, type AgencyQuery } from "./generated/agency";
import { agencyAddress } from "./register-addresses";

export interface AgencyOfPageProps {
  readonly children: (agency: AgencyPartsFragment) => ReactNode;
}

/**
 * The agency that the page's address names, by its key or its id. The key or code of one that was merged leads to the one that
 * stands for it; what is not on this region's register is not found.
 */
export function AgencyOfPage({ children }: AgencyOfPageProps) {
  const region = useRegion();
  const { agency: key = "" } = useParams();
  const { pathname, search, state } = useLocation() as Omit<Location, "state"> & { readonly state: unknown };
  // Keys begin with a small letter, ids with a capital one.
  const query = useApiQuery("Agency", AgencyDocument, { key, region: region.slug, isId: !/^[a-z]/.test(key) });
  return (
    <QueryPage query={query} what="the agency">
      {(data) => {
        const agency = agencyIn(data);
        if (!agency) return <NotFoundPage />;
        if (key === agency.id || key === agency.slug) return children(agency);
        const rest = pathname
          .split("/")
          .slice(5)
          .map((part) => `/${part}`);
        return <Navigate replace to={`${agencyAddress(region, agency)}${rest.join("")}${search}`} state={state} />;
      }}
    </QueryPage>
  );
}

function agencyIn({ agency, node }: AgencyQuery): AgencyPartsFragment | null {
  // One that this region does not have is not shown as its own, though another of the viewer's may have it.
  return agency && node?.__typename === "Agency" ? node : agency;
}
