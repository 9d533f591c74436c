import { useParams } from "react-router";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useCatalogue } from "../indicators/catalogue";
import { regionOfBoard, useViewer, type Board, type Region, type Viewer } from "../viewer/viewer";
import { BoardHome } from "./board-home";

/** A board's home: what it has published, at a glance. */
export function BoardHomePage() {
  const { board: slug = "" } = useParams();
  const query = useViewer();
  return (
    <QueryPage query={query} what="the board" section="home" hint={{ board: slug }}>
      {({ viewer }) => {
        const region = regionOfBoard(viewer, slug);
        const board = region?.boards.find((candidate) => candidate.slug === slug);
        if (!region || !board) return <NotFoundPage hint={{ board: slug }} />;
        return <WithCatalogue key={board.slug} viewer={viewer} region={region} board={board} />;
      }}
    </QueryPage>
  );
}

function WithCatalogue(props: { readonly viewer: Viewer; readonly region: Region; readonly board: Board }) {
  const catalogue = useCatalogue(props.region.slug, { published: true });
  return (
    <QueryPage
      query={catalogue}
      what="the board"
      section="home"
      hint={{ board: props.board.slug, region: props.region.slug }}
    >
      {(indicators) => <BoardHome {...props} indicators={indicators} />}
    </QueryPage>
  );
}
