import { useParams } from "react-router";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { regionOfBoard, useViewer } from "../viewer/viewer";
import { IndicatorList } from "./indicator-list";

/** The catalogue of a region, from a board's side or the region's. */
export function IndicatorsPage() {
  const { board: boardSlug, region: regionSlug } = useParams();
  const query = useViewer();
  const hint = { board: boardSlug, region: regionSlug };
  return (
    <QueryPage query={query} what="the indicators" section="indicators" hint={hint}>
      {({ viewer }) => {
        const region = boardSlug
          ? regionOfBoard(viewer, boardSlug)
          : viewer.regions.find(({ slug }) => slug === regionSlug);
        const board = region?.boards.find(({ slug }) => slug === boardSlug);
        if (!region || (boardSlug && !board)) return <NotFoundPage hint={hint} />;
        return <IndicatorList viewer={viewer} region={region} board={board} />;
      }}
    </QueryPage>
  );
}
