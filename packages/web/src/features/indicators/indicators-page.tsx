import { useSearchParams } from "react-router";
import { ListPage } from "../../kit/list/list-page";
import { useRegion } from "../../kit/page/page-context";
import { IdentityBar } from "../../ui/identity-bar";
import { carriedQuery } from "../comparison";
import { indicatorListView } from "./indicators-list";
import { NoIndicators } from "./no-indicators";

/** The indicators of a region with published values, each of which leads to the boards side by side. */
export function IndicatorsPage() {
  const region = useRegion();
  const [search] = useSearchParams();
  const carried = carriedQuery(search);
  return (
    <ListPage
      view={indicatorListView}
      variables={{ region: region.slug }}
      owner={{ region: region.slug }}
      place={{ region: region.slug, carried }}
      carried={carried}
      about={region.name}
      above={<IdentityBar title={region.name} details={`${region.boards.length} boards`} />}
      intro={`What the boards of ${region.name} have published. Each indicator leads to its values, side by side.`}
      fictional={region.fictional ? region.name : undefined}
      empty={<NoIndicators region={region} />}
    />
  );
}
