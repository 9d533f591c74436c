import { useApiQuery } from "../../kit/api/api";
import { QueryPage } from "../../kit/frame/query-page";
import { useBoard, useRegion } from "../../kit/page/page-context";
import { BoardHome } from "./board-home";
import { BoardOverviewDocument } from "./generated/board-overview";

/** A board's home: what it has published, at a glance. */
export function BoardHomePage() {
  const variables = { board: useBoard().slug, region: useRegion().slug };
  const query = useApiQuery("BoardOverview", BoardOverviewDocument, variables);
  return (
    <QueryPage query={query} what="the board">
      {(overview) => <BoardHome overview={overview} />}
    </QueryPage>
  );
}
