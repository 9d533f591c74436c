import { useMemo } from "react";
import { ListPage } from "../../kit/list/list-page";
import { useRegion, useViewer } from "../../kit/page/page-context";
import { mayInRegion } from "../../kit/viewer/viewer";
import { printedNamesListView } from "./printed-names-list";
import { printedNamesAddress } from "./register-addresses";
import { RegisterBar } from "./register-bar";

/** The names that the region's reports print, those first of which nobody has said what they stand for. */
export function PrintedNamesPage() {
  const region = useRegion();
  const maySteward = mayInRegion(useViewer(), region, "agencies:write");
  const view = useMemo(() => printedNamesListView(region, maySteward), [region, maySteward]);
  return (
    <ListPage
      view={view}
      variables={{ region: region.slug }}
      owner={{ region: region.slug }}
      place={region}
      about={region.name}
      above={<RegisterBar region={region} list="printed names" />}
      intro="Reports print agencies under many names. Each name stands for one agency or a group of payers, or nobody has said yet for which."
      fictional={region.fictional ? region.name : undefined}
      add={maySteward ? { text: "Add a printed name", href: `${printedNamesAddress(region)}/add` } : undefined}
      empty={
        <p className="app-measure">
          Names are listed here as reports print them, so that figures can be told apart by agency.
        </p>
      }
    />
  );
}
