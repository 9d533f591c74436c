import type { Statements } from "../../db/statements";
import { findGroups } from "./merged-groups";

/** What a printed name stands for. */
export type PrintedName = { readonly agencyId: string } | { readonly payerGroup: string };

interface Mapped {
  readonly name: string;
  readonly agencyId: string | null;
  readonly payerGroup: string | null;
}

/**
 * What names stand for in one board's reports: the board's own list first, then the region's. Of a merged agency it is the
 * one that stands for it. A name that nobody has mapped is missing: it is never guessed.
 */
export async function findPrintedNames(
  statements: Statements,
  { regionId, bodyId }: { readonly regionId: string; readonly bodyId: string },
  names: readonly string[],
): Promise<ReadonlyMap<string, PrintedName>> {
  const rows = await statements.rows<Mapped>(
    "what printed names stand for",
    `select distinct on (name) name, agency_id as "agencyId", payer_group as "payerGroup"
     from agency_alias
     where region_id = $1 and (body_id = $2 or body_id is null) and name = any ($3::text[]) and removed_at is null
       and (agency_id is not null or payer_group is not null)
     order by name, body_id nulls last`,
    [regionId, bodyId, [...new Set(names)]],
  );
  const groups = await findGroups(
    statements,
    rows.flatMap(({ agencyId }) => agencyId ?? []),
  );
  return new Map(
    rows.flatMap(({ name, agencyId, payerGroup }): [string, PrintedName][] => {
      if (agencyId !== null) return [[name, { agencyId: groups.get(agencyId)?.rootId ?? agencyId }]];
      return payerGroup === null ? [] : [[name, { payerGroup }]];
    }),
  );
}
