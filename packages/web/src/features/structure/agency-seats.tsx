import { seatRoleWords } from "@panboard/shared";
import { useApiQuery } from "../../kit/api/api";
import { Loading } from "../../kit/frame/loading";
import { bodyHref } from "../../kit/viewer/body-href";
import type { Body } from "../../kit/viewer/viewer";
import { todayInLondon } from "../../kit/words/moment";
import { votesInWords } from "../../kit/words/seat-words";
import { Table } from "../../ui/table";
import { AgencySeatsDocument, AgencySeatsOnBodyDocument, type AgencySeatPartsFragment } from "./generated/agency-seats";

interface SeatsFound {
  readonly totalCount: number;
  readonly nodes: readonly AgencySeatPartsFragment[];
}

/** An agency's seats today, body by body, on those where the viewer reads them. */
export function AgencySeats({ agency }: { readonly agency: { readonly id: string } }) {
  const { data, error } = useApiQuery(
    "AgencySeats",
    AgencySeatsDocument,
    { agency: agency.id, asAt: todayInLondon() },
    { leaveFailed: true },
  );
  const found = data?.node?.__typename === "Agency" ? data.node.seats : undefined;
  return (
    <SeatsSection
      title="Seats on boards today"
      none="No seat on a board that you read."
      found={found}
      hasFailed={error !== null}
      areBodiesNamed
    />
  );
}

export interface AgencySeatsOnBodyProps {
  readonly body: Pick<Body, "id" | "shortName">;
  /** The agency by its slug. */
  readonly agency: string;
}

/** An agency's seats on one body today. */
export function AgencySeatsOnBody({ body, agency }: AgencySeatsOnBodyProps) {
  const { data, error } = useApiQuery(
    "AgencySeatsOnBody",
    AgencySeatsOnBodyDocument,
    { body: body.id, agency, asAt: todayInLondon() },
    { leaveFailed: true },
  );
  const node = data?.node;
  return (
    <SeatsSection
      title="Its seats today"
      none={`No seat on a group of ${body.shortName}.`}
      found={node && "seats" in node ? (node.seats ?? undefined) : undefined}
      hasFailed={error !== null}
    />
  );
}

interface SeatsSectionProps {
  readonly title: string;
  readonly none: string;
  readonly found: SeatsFound | undefined;
  readonly hasFailed: boolean;
  readonly areBodiesNamed?: boolean;
}

function SeatsSection({ title, none, found, hasFailed, areBodiesNamed = false }: SeatsSectionProps) {
  const heads = [...(areBodiesNamed ? ["Board"] : []), "Group", "Post", "Role", "Votes"];
  return (
    <section>
      <h2 className="govuk-heading-m app-after">{title}</h2>
      {hasFailed ? <p>Sorry, the seats could not be loaded. Open the page again.</p> : null}
      {!found && !hasFailed ? <Loading what="the seats" /> : null}
      {found?.nodes.length === 0 ? <p>{none}</p> : null}
      {found && found.nodes.length < found.totalCount ? (
        <p>
          The first {found.nodes.length} of {found.totalCount}
        </p>
      ) : null}
      {found && found.nodes.length > 0 ? (
        <Table
          caption={<span className="govuk-visually-hidden">{title}</span>}
          head={heads.map((content) => ({ key: content, content }))}
          blockLabels={["", ...heads.slice(1)]}
          firstCellIsHeader
          rows={found.nodes.map((seat) => ({
            key: seat.id,
            cells: [
              ...(areBodiesNamed ? [seat.body.name] : []),
              <GroupLink key="group" seat={seat} />,
              seat.post,
              seatRoleWords[seat.role],
              votesInWords(seat.votes),
            ],
          }))}
        />
      ) : null}
    </section>
  );
}

/** An agency's people read its seats and not the groups that they are on. */
function GroupLink({ seat: { group, groupName, body } }: { readonly seat: AgencySeatPartsFragment }) {
  if (!group) return groupName;
  return <a href={`${bodyHref(body)}/groups/${encodeURIComponent(group.id)}`}>{groupName}</a>;
}
