import { useParams } from "react-router";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { useViewer } from "../viewer/viewer";
import { IdentityBar } from "../../ui/identity-bar";

/** A joint body: the boards that are its members. */
export function JointBodyPage() {
  const { body: slug } = useParams();
  const query = useViewer();
  return (
    <QueryPage query={query} what="the joint body">
      {({ viewer }) => {
        const region = viewer.regions.find(({ jointBodies }) => jointBodies.some((body) => body.slug === slug));
        const body = region?.jointBodies.find((candidate) => candidate.slug === slug);
        if (!region || !body) return <NotFoundPage />;
        return (
          <Page
            hint={{ region: region.slug }}
            title={body.name}
            about={body.name}
            above={<IdentityBar title={body.name} details={`Joint body, ${region.name}`} />}
            intro={`The boards of ${region.name} that work together in it.`}
            fictional={region.fictional ? region.name : undefined}
          >
            <h2 className="govuk-heading-m">Member boards</h2>
            {body.members.length === 0 ? <p>No board is a member today.</p> : null}
            <ul className="app-list">
              {body.members.map((board) => (
                <li key={board.id}>
                  <a href={`/boards/${board.slug}`}>{board.name}</a>
                </li>
              ))}
            </ul>
          </Page>
        );
      }}
    </QueryPage>
  );
}
