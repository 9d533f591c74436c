import { Tag } from "../../ui/tag";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { listPlaces } from "../viewer/place";
import { useViewer } from "../viewer/viewer";

/** The places where the person has a role, to change from one to another. */
export function BoardsPage() {
  const query = useViewer();
  return (
    <QueryPage query={query} what="your boards">
      {({ viewer }) => {
        const places = listPlaces(viewer);
        return (
          <Page title="Change board" intro="The boards, joint bodies and regions where you have a role.">
            {places.length === 0 ? <p>You have no role on a board or in a region yet.</p> : null}
            <ul className="app-list">
              {places.map((place) => (
                <li key={place.key}>
                  <a href={place.kind === "joint" ? `/joint/${place.slug}` : place.homeHref}>{place.name}</a>{" "}
                  {place.region.fictional ? <Tag>Illustrative</Tag> : null}
                  <br />
                  {place.roles}, {place.region.name}
                </li>
              ))}
            </ul>
          </Page>
        );
      }}
    </QueryPage>
  );
}
