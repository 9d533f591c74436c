import { constituencyWords, dateInWords, erasedPersonWords, groupKindWords, seatRoleWords } from "@panboard/shared";
import { useApiQuery } from "../../kit/api/api";
import { Loading } from "../../kit/frame/loading";
import { useBody, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { vacancyInWords } from "../../kit/words/seat-words";
import { Button } from "../../ui/button";
import { Table } from "../../ui/table";
import { MembershipDocument } from "../structure";
import { addSeatHref, groupHref, seatHref } from "./addresses";
import { GroupAroundDocument, type GroupAroundQuery } from "./generated/group";
import type { Group } from "./group-of-page";

type Around = Extract<GroupAroundQuery["node"], { readonly seats: unknown }>;
type Seat = NonNullable<Around["seats"]>["nodes"][number];

/** The seats of a group on a day, and the groups that report to it then. */
export function GroupAround({ group, day }: { readonly group: Group; readonly day: string }) {
  const body = useBody();
  const query = useApiQuery("GroupAround", GroupAroundDocument, { body: body.id, group: group.id, day });
  if (query.error) return <p>Sorry, the seats could not be loaded. Open the page again.</p>;
  if (query.data === undefined) return <Loading what="the seats" />;
  const { node } = query.data;
  const around = node && "seats" in node ? node : undefined;
  const below = (around?.groups?.nodes ?? []).filter(({ reportsTo }) => reportsTo?.id === group.id);
  return (
    <>
      <Seats seats={around?.seats?.nodes ?? []} group={group} day={day} />
      <section>
        <h2 className="govuk-heading-m app-after">Groups that report to it</h2>
        {below.length === 0 ? (
          <p>No group reports to it.</p>
        ) : (
          <ul className="app-list">
            {below.map(({ id, name, kind }) => (
              <li key={id}>
                <a href={groupHref(body, id)}>{name}</a>, {groupKindWords[kind].toLowerCase()}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

const head = ["Post", "Role", "Stands for", "Held by"] as const;

function Seats({
  seats,
  group,
  day,
}: {
  readonly seats: readonly Seat[];
  readonly group: Group;
  readonly day: string;
}) {
  const [body, viewer] = [useBody(), useViewer()];
  return (
    <section>
      <h2 className="govuk-heading-m app-after">Seats at {dateInWords(day)}</h2>
      {seats.length === 0 ? (
        <p>No seat is on record.</p>
      ) : (
        <Table
          caption={<span className="govuk-visually-hidden">Seats on {group.name}</span>}
          head={head.map((content) => ({ key: content, content }))}
          blockLabels={["", ...head.slice(1)]}
          firstCellIsHeader
          rows={seats.map((seat) => ({
            key: seat.id,
            cells: [
              <a key="post" href={seatHref(body, seat.id)}>
                {seat.post}
              </a>,
              seatRoleWords[seat.role],
              seat.agency?.name ?? (seat.constituency === null ? "Not stated" : constituencyWords[seat.constituency]),
              holderInWords(seat),
            ],
          }))}
        />
      )}
      <div className="govuk-button-group app-after">
        {mayOnBody(viewer, body, "people:write") ? (
          <Button classes="govuk-button--secondary" href={addSeatHref(body, group.id)}>
            Add a seat
          </Button>
        ) : null}
        {seats.length > 0 ? <MembershipDocument body={body} asAt={day} group={group.id} /> : null}
      </div>
    </section>
  );
}

/** Who holds a seat, else since when it is vacant, as far as that is known. */
export function holderInWords({
  holders,
  vacantSince,
  daysVacant,
}: Pick<Seat, "holders" | "vacantSince" | "daysVacant">): string {
  const holder = holders.find(({ deputy }) => !deputy);
  if (holder) return holder.person.name ?? erasedPersonWords;
  return vacantSince === null ? "Not recorded" : vacancyInWords(vacantSince, daysVacant);
}
