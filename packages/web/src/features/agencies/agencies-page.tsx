import { ListPage } from "../../kit/list/list-page";
import { useRegion, useViewer } from "../../kit/page/page-context";
import { mayInRegion } from "../../kit/viewer/viewer";
import { agenciesListView } from "./agencies-list";
import { agenciesAddress } from "./register-addresses";
import { RegisterBar } from "./register-bar";

/** The region's register of agencies. */
export function AgenciesPage() {
  const region = useRegion();
  const maySteward = mayInRegion(useViewer(), region, "agencies:write");
  return (
    <ListPage
      view={agenciesListView}
      variables={{ region: region.slug }}
      owner={{ region: region.slug }}
      place={region}
      about={region.name}
      above={<RegisterBar region={region} list="agencies" />}
      intro={`The organisations that the boards of ${region.name} work with, each registered once for all of them.`}
      fictional={region.fictional ? region.name : undefined}
      add={maySteward ? { text: "Add an agency", href: `${agenciesAddress(region)}/add` } : undefined}
      empty={<p className="app-measure">Agencies are listed here once the region’s steward has added them.</p>}
    />
  );
}
