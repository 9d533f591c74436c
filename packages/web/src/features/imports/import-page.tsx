import { useParams } from "react-router";
import { ForbiddenPage } from "../../kit/frame/forbidden-page";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { mayOnBody, regionOfBoard, useViewer } from "../viewer/viewer";
import { ImportFigures } from "./import-figures";
import { importersInWords } from "./importers";

/** Importing figures that a board's reports have published. */
export function ImportPage() {
  const { board: slug = "" } = useParams();
  const query = useViewer();
  const hint = { board: slug };
  return (
    <QueryPage query={query} what="the import" section="indicators" hint={hint}>
      {({ viewer }) => {
        const region = regionOfBoard(viewer, slug);
        const board = region?.boards.find((candidate) => candidate.slug === slug);
        if (!region || !board) return <NotFoundPage hint={hint} />;
        if (!mayOnBody(viewer, slug, "indicators:import")) {
          return (
            <ForbiddenPage
              hint={hint}
              reason={`It is open to ${importersInWords()} of ${board.shortName}. Ask the business manager for access.`}
            />
          );
        }
        return <ImportFigures key={slug} board={board} region={region} />;
      }}
    </QueryPage>
  );
}
