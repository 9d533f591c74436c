import { dateInWords, partnerKindWords } from "@panboard/shared";
import type { Region } from "../../kit/viewer/viewer";
import type { AgencyNamePartsFragment, AgencyRelationsQuery, SuccessionPartsFragment } from "./generated/agency";
import { agencyAddress } from "./register-addresses";
import { actionsHead, RelationTable } from "./relation-table";

export type AgencyRelations = Extract<AgencyRelationsQuery["node"], { readonly __typename: "Agency" }>;

export interface AgencyRelationsProps {
  readonly region: Region;
  readonly relations: AgencyRelations;
  /** The address below which a succession can be removed; none for those who may not. */
  readonly record: string | undefined;
}

/** What hangs from an agency: who came before and after it, how reports print it, and where it has a place. */
export function AgencyRelationTables({ region, relations, record }: AgencyRelationsProps) {
  const { succeeds, succeededBy, aliases, partners } = relations;
  const successionRow =
    (other: (succession: SuccessionPartsFragment) => AgencyNamePartsFragment) =>
    (succession: SuccessionPartsFragment) => {
      const { id, from } = succession;
      const agency = other(succession);
      const cells = [
        <a key="agency" href={agencyAddress(region, agency)}>
          {agency.name}
        </a>,
        dateInWords(from),
      ];
      const remove = (
        <a key="remove" href={`${record}/successions/${encodeURIComponent(id)}/remove`}>
          Remove<span className="govuk-visually-hidden"> the succession of {agency.name}</span>
        </a>
      );
      return { key: id, cells: record === undefined ? cells : [...cells, remove] };
    };
  const successionHead = ["Agency", "From", ...(record === undefined ? [] : [actionsHead])];
  return (
    <>
      <RelationTable
        title="Took over from"
        none="No agency came before it."
        head={successionHead}
        list={succeeds}
        row={successionRow(({ predecessor }) => predecessor)}
      />
      <RelationTable
        title="Was followed by"
        none="No agency took over from it."
        head={successionHead}
        list={succeededBy}
        row={successionRow(({ successor }) => successor)}
      />
      {record === undefined ? null : (
        <p className="app-screen-only">
          <a href={`${record}/successions/add`}>Add who came before or after</a>
        </p>
      )}
      <RelationTable
        title="Printed names"
        none="No name that reports print stands for it."
        head={["Name as printed", "Board"]}
        list={aliases}
        row={({ id, name, body }) => ({ key: id, cells: [name, body?.name ?? "All boards"] })}
      />
      <RelationTable
        title="Places on boards"
        none="No place on a board that you read."
        head={["Board", "Place", "From", "Until"]}
        list={partners}
        row={({ id, body, kind, from, until }) => ({
          key: id,
          cells: [body.name, partnerKindWords[kind], dateInWords(from), until ? dateInWords(until) : "Not ended"],
        })}
      />
    </>
  );
}
