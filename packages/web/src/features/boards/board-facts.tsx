import { SideBlock } from "../../ui/side-block";
import { SummaryList } from "../../ui/summary-list";
import { ArrangementFacts } from "../arrangements";
import { AuditTrailLink } from "../audit-trail";
import { listPlaces } from "../../kit/viewer/place";
import { mayOnBody, type Board, type Region, type Viewer } from "../../kit/viewer/viewer";

/** Facts beside a board's home: who the person is here, and where the board belongs. */
export function BoardFacts({
  viewer,
  region,
  board,
  on,
}: {
  readonly viewer: Viewer;
  readonly region: Region;
  readonly board: Board;
  /** The day that the page is about; today where it is null. */
  readonly on: string | null | undefined;
}) {
  const place = listPlaces(viewer).find(({ kind, slug }) => kind === "board" && slug === board.slug);
  const joint = region.jointBodies.filter(({ members }) => members.some(({ id }) => id === board.id));
  return (
    <div>
      <SideBlock title="You">
        <SummaryList
          classes="govuk-summary-list--no-border"
          rows={[
            { key: "Name", value: viewer.name },
            { key: "Here as", value: place?.roles ?? "Reader of published figures" },
          ]}
        />
        {mayOnBody(viewer, board, "indicators:import") ? (
          <p>
            <a href={`/boards/${board.slug}/imports/new`}>Import figures</a>
          </p>
        ) : null}
        {mayOnBody(viewer, board, "audit:read") ? <AuditTrailLink body={board} /> : null}
      </SideBlock>
      <ArrangementFacts board={board} region={region} on={on} />
      <SideBlock title="Region">
        <p>
          <a href={`/regions/${region.slug}`}>{region.name}</a>
        </p>
        <p>
          <a href={`/regions/${region.slug}/compare`}>Compare the boards</a>
        </p>
      </SideBlock>
      <SideBlock title="Joint bodies">
        {joint.length === 0 ? <p>None</p> : null}
        <ul className="govuk-list">
          {joint.map((body) => (
            <li key={body.id}>
              <a href={`/joint/${body.slug}`}>{body.name}</a>
            </li>
          ))}
        </ul>
      </SideBlock>
    </div>
  );
}
