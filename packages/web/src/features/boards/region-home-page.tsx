import { useParams } from "react-router";
import { IdentityBar } from "../../ui/identity-bar";
import { SideBlock } from "../../ui/side-block";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { useViewer } from "../viewer/viewer";

/** A region: its boards and joint bodies, and the way to put the boards side by side. */
export function RegionHomePage() {
  const { region: slug } = useParams();
  const query = useViewer();
  return (
    <QueryPage query={query} what="the region" section="home" hint={{ region: slug }}>
      {({ viewer }) => {
        const region = viewer.regions.find((candidate) => candidate.slug === slug);
        if (!region) return <NotFoundPage />;
        return (
          <Page
            hint={{ region: region.slug }}
            section="home"
            title={`Boards of ${region.name}`}
            about={region.name}
            above={<IdentityBar title={region.name} details={`${region.boards.length} boards`} />}
            intro="What each board has published, and the boards side by side."
            fictional={region.fictional ? region.name : undefined}
          >
            <div className="app-columns">
              <div>
                <ul className="app-list">
                  {region.boards.map((board) => (
                    <li key={board.id}>
                      <a href={`/boards/${board.slug}`}>{board.name}</a>
                      <br />
                      {board.area.onsCode ?? "No ONS code"}
                    </li>
                  ))}
                </ul>
                <p>
                  <a href={`/regions/${region.slug}/compare`}>Compare the boards</a>
                </p>
                <p>
                  <a href={`/regions/${region.slug}/indicators`}>All indicators of {region.name}</a>
                </p>
              </div>
              <SideBlock title="Joint bodies">
                {region.jointBodies.length === 0 ? <p>None</p> : null}
                <ul className="govuk-list">
                  {region.jointBodies.map((body) => (
                    <li key={body.id}>
                      <a href={`/joint/${body.slug}`}>{body.name}</a>
                    </li>
                  ))}
                </ul>
              </SideBlock>
            </div>
          </Page>
        );
      }}
    </QueryPage>
  );
}
