import { usePage, useRegion } from "../../kit/page/page-context";
import { IndicatorList } from "./indicator-list";

/** The catalogue of a region, from a board's side or the region's. */
export function IndicatorsPage() {
  const { viewer, body } = usePage();
  const board = body?.__typename === "Board" ? body : undefined;
  return <IndicatorList viewer={viewer} region={useRegion()} board={board} />;
}
