import { randomUUID } from "node:crypto";
import type { SystemScope } from "../../db/system-scope";
import { Group, GroupSuccession, QuorumAgency, ReportingLine, TermsOfReference } from "../groups";
import { Person } from "../people";
import { Seat, SeatHolder } from "../seats";
import { freezeStructure, StructurePublication } from "../structure";
import type { ShippedBody } from "./structure-files";

/** A body that is open and has no group yet, and what its region has. */
export interface LoadedBody {
  readonly body: ShippedBody & { readonly id: string };
  readonly regionId: string;
  /** Ids of the region's agencies and bodies by their slugs. */
  readonly agencyIds: ReadonlyMap<string, string>;
  readonly bodyIds: ReadonlyMap<string, string>;
}

/** What is stored of a body's structure, but for the columns that each row has. */
export interface StructureRows {
  readonly groups: readonly Row<Group>[];
  readonly lines?: readonly Row<ReportingLine>[];
  readonly successions?: readonly Row<GroupSuccession>[];
  readonly terms?: readonly Row<TermsOfReference>[];
  readonly quorumAgencies?: readonly Row<QuorumAgency>[];
  readonly seats?: readonly Row<Seat>[];
  readonly people?: readonly Row<Person>[];
  readonly holders?: readonly Row<SeatHolder>[];
  /** The day as at which it stands as published, and where that is from. */
  readonly published: { readonly asAt: string; readonly source: string };
}

type Common = "bodyId" | "regionId" | "version" | "changedAt" | "changedAs" | "changedBy" | "removedAt" | "asAt";
/** A row as a file has it. */
export type Row<T> = { readonly [K in Exclude<keyof T, Common>]: T[K] };

/** Stores the structure of a body that has none, and lets it stand as published; one entry of its trail says how much. */
export async function storeStructure(
  scope: SystemScope,
  { body, regionId }: LoadedBody,
  rows: StructureRows,
): Promise<void> {
  const place = { bodyId: body.id, regionId };
  const edited = { ...place, version: 1, changedAt: new Date(), changedAs: `system:${scope.purpose}` };
  const all = <T>(list: readonly Row<T>[] = []): Partial<T>[] =>
    list.map((row) => ({ ...row, ...edited }) as unknown as Partial<T>);
  const facts = <T>(list: readonly Row<T>[] = []): Partial<T>[] =>
    list.map((row) => ({ ...row, ...place }) as unknown as Partial<T>);
  const summary = { groups: rows.groups.length, seats: rows.seats?.length ?? 0, people: rows.people?.length ?? 0 };
  await scope.writerOf(body.id, "loadStructure").inBulk(summary, async (bulk) => {
    await bulk.copyIn(Group, all(rows.groups));
    await bulk.copyIn(ReportingLine, all(rows.lines));
    await bulk.copyIn(GroupSuccession, all(rows.successions));
    await bulk.copyIn(TermsOfReference, facts(rows.terms));
    await bulk.copyIn(QuorumAgency, facts(rows.quorumAgencies));
    await bulk.copyIn(Seat, all(rows.seats));
    await bulk.copyIn(Person, all(rows.people));
    await bulk.copyIn(SeatHolder, all(rows.holders));
    const { asAt, source } = rows.published;
    await bulk.copyIn(StructurePublication, [
      {
        ...edited,
        id: randomUUID(),
        asAt,
        recordedOn: asAt,
        source,
        structure: await freezeStructure(scope, body.id, asAt),
        publishedAt: edited.changedAt,
        withdrawnAt: null,
      },
    ]);
  });
}
