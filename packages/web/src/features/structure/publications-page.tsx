import { ListPage } from "../../kit/list/list-page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { publicationListView } from "./publications-list";
import { structureHref } from "./structure-addresses";

/** All that a body published of its groups and seats, replaced and withdrawn ones too. */
export function PublicationsPage() {
  const [body, region] = [useBody(), useRegion()];
  return (
    <ListPage
      view={publicationListView}
      variables={{ body: body.id }}
      owner={{ body: body.id }}
      place={null}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      back={{ text: "What is published", href: structureHref(body) }}
      intro={`One publication of ${body.shortName} stands at a time. Each that is made takes the place of the one before.`}
      fictional={region.fictional ? region.name : undefined}
      empty={<p className="app-measure">What is published of the groups and seats is listed here, day by day.</p>}
    />
  );
}
