import { Page } from "../../kit/frame/page";
import { useJointBody, useRegion, useViewer } from "../../kit/page/page-context";
import { listPlaces } from "../../kit/viewer/place";
import { mayOnBody } from "../../kit/viewer/viewer";
import { SideBlock } from "../../ui/side-block";
import { SummaryList } from "../../ui/summary-list";
import { BodyBar } from "../arrangements";
import { AuditTrailLink } from "../audit-trail";

/** A joint body: the boards that are its members, and what there is of them. */
export function JointBodyPage() {
  const [viewer, region, body] = [useViewer(), useRegion(), useJointBody()];
  const place = listPlaces(viewer).find(({ key }) => key === `joint:${body.slug}`);
  return (
    <Page
      title={body.name}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`The boards of ${region.name} that work together in it, and what they have published.`}
      fictional={region.fictional ? region.name : undefined}
    >
      <div className="app-columns">
        <div>
          <h2 className="govuk-heading-m">Member boards</h2>
          {body.members.length === 0 ? <p>No board is a member today.</p> : null}
          <ul className="app-list">
            {body.members.map((board) => (
              <li key={board.id}>
                <a href={`/boards/${board.slug}`}>{board.name}</a>
                <br />
                <a href={`/boards/${board.slug}/indicators?publishedBy=${board.slug}`}>
                  Indicators published by {board.shortName}
                </a>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <SideBlock title="You">
            <SummaryList
              classes="govuk-summary-list--no-border"
              rows={[
                { key: "Name", value: viewer.name },
                { key: "Here as", value: place?.roles ?? "Reader of published figures" },
              ]}
            />
            {mayOnBody(viewer, body, "audit:read") ? <AuditTrailLink body={body} /> : null}
          </SideBlock>
          <SideBlock title="Region">
            <p>
              <a href={`/regions/${region.slug}`}>{region.name}</a>
            </p>
            <p>
              <a href={`/regions/${region.slug}/compare`}>Compare the boards</a>
            </p>
            <p>
              <a href={`/regions/${region.slug}/indicators`}>All indicators of {region.name}</a>
            </p>
          </SideBlock>
        </div>
      </div>
    </Page>
  );
}
