import type { MemberSeatPartsFragment } from "./generated/membership";
import { SeatTable } from "./seat-table";

export interface MembershipTablesProps {
  readonly groups: { readonly nodes: readonly MemberGroup[] } | null;
  /** The first seats, and how many there are. */
  readonly seats: { readonly totalCount: number; readonly nodes: readonly MemberSeatPartsFragment[] } | null;
  /** The region whose register has the agencies. */
  readonly region: { readonly slug: string };
}

interface MemberGroup {
  readonly id: string;
  readonly name: string;
  readonly chairPost: string | null;
}

/** A table of seats for each group, with its chair and how many seats are vacant. */
export function MembershipTables({ groups, seats, region }: MembershipTablesProps) {
  const [all, shown] = [groups?.nodes ?? [], seats?.nodes ?? []];
  if (all.length === 0) return <p>No group is on record for this day.</p>;
  return (
    <>
      {seats && shown.length < seats.totalCount ? (
        <p>
          The first {shown.length} of {seats.totalCount} seats. The Word document holds them all.
        </p>
      ) : null}
      {all.map(({ id, name, chairPost }) => {
        const own = shown.filter(({ group }) => group?.id === id);
        const vacant = own.filter(({ vacantSince }) => vacantSince !== null).length;
        return (
          <section key={id}>
            <h2 className="govuk-heading-m app-after">{name}</h2>
            <p>{chairPost === null ? "Chair not stated." : `Chair: ${chairPost}.`}</p>
            {own.length === 0 ? (
              <p>No seats on it are on record for this day.</p>
            ) : (
              <SeatTable
                caption={`${own.length === 1 ? "1 seat" : `${own.length} seats`}, ${vacant === 0 ? "no vacancy on record" : `${vacant} vacant`}`}
                seats={own.map((seat) => ({ ...seat, key: seat.id, group: name }))}
                region={region}
              />
            )}
          </section>
        );
      })}
    </>
  );
}
