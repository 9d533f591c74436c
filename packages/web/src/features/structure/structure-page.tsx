import { dateInWords } from "@panboard/shared";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { dayInWords } from "../../kit/words/moment";
import { GroupTree } from "../../ui/group-tree";
import { SummaryList } from "../../ui/summary-list";
import { BodyBar } from "../arrangements";
import { publishedNodes } from "./published-nodes";
import { SeatTable } from "./seat-table";
import { StructureActions } from "./structure-actions";
import { compareStructureHref, membershipHref, structureHref } from "./structure-addresses";
import { type Publication, usePublished } from "./use-published";

/** What a body has published of its groups and seats, for everybody of the region. */
export function StructurePage() {
  const [body, region] = [useBody(), useRegion()];
  return (
    <QueryPage query={usePublished(body)} what="what is published">
      {(publication) => (
        <Page
          about={body.name}
          above={<BodyBar body={body} region={region} />}
          intro={
            publication
              ? `The groups and seats of ${body.name} as everybody in ${region.name} sees them: by post, never by name.`
              : undefined
          }
          actions={<StructureActions isStanding={publication !== null} />}
          fictional={region.fictional ? region.name : undefined}
        >
          {publication ? <Published publication={publication} /> : <NothingPublished />}
          <WaysOn />
        </Page>
      )}
    </QueryPage>
  );
}

function Published({ publication }: { readonly publication: Publication }) {
  const region = useRegion();
  const { asAt, publishedAt, source, groups, seats } = publication;
  const names = new Map(groups.map(({ key, name }) => [key, name]));
  return (
    <>
      <SummaryList
        rows={[
          { key: "As at", value: dateInWords(asAt) },
          { key: "Published", value: publishedAt === null ? "Not stated" : `On ${dayInWords(publishedAt)}` },
          { key: "Source", value: source ?? "The board’s own records" },
          { key: "Groups", value: groups.length },
          { key: "Seats", value: seats.length === 0 ? "None published" : seats.length },
        ]}
      />
      <h2 className="govuk-heading-m app-after">Groups</h2>
      <GroupTree nodes={publishedNodes(groups)} />
      <h2 className="govuk-heading-m app-after">Seats</h2>
      {seats.length === 0 ? (
        <p>No seats are published. That does not say that there are none.</p>
      ) : (
        <>
          <SeatTable
            caption={<span className="govuk-visually-hidden">Seats as at {dateInWords(asAt)}</span>}
            seats={seats.map(({ group, ...seat }, index) => ({ ...seat, key: String(index), group: names.get(group) }))}
            region={region}
            ofSeveral
          />
          <p className="app-note">A report that lists posts alone tells of no vacancy.</p>
        </>
      )}
    </>
  );
}

function NothingPublished() {
  const [body, viewer] = [useBody(), useViewer()];
  return (
    <>
      <h2 className="govuk-heading-m">Nothing published</h2>
      <p className="app-measure">
        {body.shortName} has published nothing of its groups and seats.
        {mayOnBody(viewer, body, "structure:publish")
          ? " Publish them, and everybody in the region sees them by post, never by name."
          : null}
      </p>
    </>
  );
}

/** Where to go from here, on screen. */
function WaysOn() {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const isReader = mayOnBody(viewer, body, "body:read");
  return (
    <ul className="govuk-list app-screen-only app-after">
      {isReader ? (
        <>
          <li>
            <a href={structureHref(body, "publications")}>All publications of {body.shortName}</a>
          </li>
          <li>
            <a href={membershipHref(body)}>Membership of {body.shortName} as at any day</a>
          </li>
        </>
      ) : null}
      <li>
        <a href={compareStructureHref(region)}>Groups and seats of the boards of {region.name} side by side</a>
      </li>
    </ul>
  );
}
