import { QueryPage } from "../../kit/frame/query-page";
import { useRegion } from "../../kit/page/page-context";
import { useCatalogue } from "../catalogue";
import { BoardHome } from "./board-home";

/** A board's home: what it has published, at a glance. */
export function BoardHomePage() {
  const catalogue = useCatalogue(useRegion().slug);
  return (
    <QueryPage query={catalogue} what="the board">
      {(indicators) => <BoardHome indicators={indicators} />}
    </QueryPage>
  );
}
