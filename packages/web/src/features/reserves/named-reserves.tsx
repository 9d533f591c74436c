import { sumMoney } from "@panboard/shared";
import type { Body } from "../../kit/viewer/viewer";
import { Table } from "../../ui/table";
import { statedTogether } from "../money";
import { lineHref } from "../money-place";
import type { ReservePartsFragment } from "./generated/reserves";
import type { ReserveYear } from "./reserve-years";

export interface NamedReservesProps {
  readonly body: Body;
  readonly reserves: { readonly nodes: readonly ReservePartsFragment[]; readonly totalCount: number };
  /** The year that is looked at; undefined for what they hold now. */
  readonly year: ReserveYear | undefined;
}

/** What of the reserve is set aside, each part leading to its own page: what it holds, or what became of it in a year. */
export function NamedReserves({ body, reserves: { nodes, totalCount }, year }: NamedReservesProps) {
  return (
    <section>
      <h2 className="govuk-heading-m app-after">Named reserves</h2>
      {totalCount === 0 ? (
        <p className="app-measure">
          No named reserves yet. A named reserve is a part of the reserve that is set aside for something, such as case
          reviews.
        </p>
      ) : null}
      {nodes.length < totalCount ? (
        <p>
          The first {nodes.length} of {totalCount}
        </p>
      ) : null}
      {nodes.length === 0 ? null : year ? (
        <OfYear body={body} nodes={nodes} year={year} />
      ) : (
        <Now body={body} nodes={nodes} />
      )}
    </section>
  );
}

interface RowsProps {
  readonly body: Body;
  readonly nodes: readonly ReservePartsFragment[];
}

function Now({ body, nodes }: RowsProps) {
  const inAll = sumMoney(nodes.map(({ holds }) => holds)) ?? "0.00";
  const pounds = statedTogether([inAll, ...nodes.map(({ holds }) => holds)]);
  return (
    <>
      <p>They hold {pounds(inAll)} in all.</p>
      <Table
        caption="What the named reserves hold"
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        blockLabels={["", "For", "Holds"]}
        head={[
          { key: "name", content: "Name" },
          { key: "for", content: "For" },
          { key: "holds", content: "Holds", format: "numeric" },
        ]}
        rows={nodes.map(({ id, name, purpose, holds }) => ({
          key: id,
          cells: [
            <a key="name" href={lineHref(body, "reserve", id)}>
              {name}
            </a>,
            purpose ?? "Not said",
            pounds(holds),
          ],
        }))}
      />
    </>
  );
}

const ofYear = ["Opening", "Put in", "Taken out", "Closing"] as const;

function OfYear({ body, nodes, year }: RowsProps & { readonly year: ReserveYear }) {
  const { named } = year.reserve;
  if (named.length === 0) return <p>Nothing was set aside by the end of {year.year}.</p>;
  const pounds = statedTogether(
    named.flatMap(({ opening, putIn, takenOut, closing }) => [opening, putIn, takenOut, closing]),
  );
  return (
    <Table
      caption={`Named reserves in ${year.year}`}
      captionClasses="govuk-visually-hidden"
      firstCellIsHeader
      blockLabels={["", ...ofYear]}
      head={[
        { key: "Name", content: "Name" },
        ...ofYear.map((content) => ({ key: content, content, format: "numeric" as const })),
      ]}
      rows={named.map(({ key, name, opening, putIn, takenOut, closing }) => {
        const reserve = nodes.find((one) => one.name === name);
        return {
          key,
          cells: [
            reserve ? (
              <a key="name" href={lineHref(body, "reserve", reserve.id)}>
                {name}
              </a>
            ) : (
              name
            ),
            ...[opening, putIn, takenOut, closing].map(pounds),
          ],
        };
      })}
    />
  );
}
