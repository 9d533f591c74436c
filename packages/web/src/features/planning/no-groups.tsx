import { Page } from "../../kit/frame/page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { bodyHref } from "../../kit/viewer/body-href";
import { BodyBar } from "../arrangements";

/** Says that there is no group that could meet, and where groups are. */
export function NoGroups() {
  const [body, region] = [useBody(), useRegion()];
  return (
    <Page about={body.name} above={<BodyBar body={body} region={region} />}>
      <p className="app-measure">
        A meeting is of a group, and {body.shortName} has none today.{" "}
        <a href={`${bodyHref(body)}/groups`}>See the groups of {body.shortName}</a>.
      </p>
    </Page>
  );
}
