import { Page } from "../../kit/frame/page";
import { useViewer } from "../../kit/page/page-context";
import { listPlaces } from "../../kit/viewer/place";
import { Tag } from "../../ui/tag";

/** The places where the person has a role, to change from one to another. */
export function BoardsPage() {
  const places = listPlaces(useViewer());
  return (
    <Page intro="The boards, joint bodies and regions where you have a role.">
      {places.length === 0 ? <p>You have no role on a board or in a region yet.</p> : null}
      <ul className="app-list">
        {places.map((place) => (
          <li key={place.key}>
            <a href={place.homeHref}>{place.name}</a> {place.region.fictional ? <Tag>Illustrative</Tag> : null}
            <br />
            {place.roles}, {place.region.name}
          </li>
        ))}
      </ul>
    </Page>
  );
}
