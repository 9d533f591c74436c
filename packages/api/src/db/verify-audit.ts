import { deploymentId } from "./audit";
import { type AuditHead, listHeads } from "./audit-heads";
import type { Database } from "./database";
import { type SystemScope, withSystemScope } from "./system-scope";

/** The first place at which an owner's chain is not what was put on record. */
export interface ChainFault {
  readonly ownerId: string;
  /** The owner as people name it: `cheshire/halton`, `cheshire`, or `the deployment`. */
  readonly owner: string;
  readonly sequence: number;
  /** What is wrong there, as the end of a sentence about that entry. */
  readonly words: string;
}

/** What checking all chains found. */
export interface ChainReport {
  readonly owners: number;
  readonly entries: number;
  /** Rows whose content was erased; their digests stand. */
  readonly redacted: number;
  readonly faults: readonly ChainFault[];
}

/** How far the checking of one chain has come. */
interface Checked {
  readonly sequence: number;
  readonly hash: Buffer;
  readonly redacted: number;
}

interface Page extends Checked {
  readonly count: number;
  readonly fault: { readonly sequence: number; readonly kind: FaultKind; readonly position: number | null } | null;
}

type FaultKind = "MISSING" | "CONTENT" | "ENTRY" | "LINK";

/** Entries of one statement, whatever their rows of content hold: far below its timeout. */
const pageEntries = 2_000;

/** Nothing comes before the first entry. */
const beginning: Checked = { sequence: 0, hash: Buffer.alloc(0), redacted: 0 };

/**
 * $1 owner · $2 the last place that was checked · $3 its hash · $4 entries at the most. Everything is worked out again from
 * what is stored; of erased content the digest is taken as it stands.
 */
const pageSql = `
with page as (
  select e as entry, e.sequence, e.hash, row_number() over (order by e.sequence) as place,
         lag(e.hash, 1, $3::bytea) over (order by e.sequence) as before
  from audit_entry e where e.owner_id = $1 and e.sequence > $2 order by e.sequence limit $4
), checked as (
  select page.sequence, page.hash, content.redacted, content.spoilt as position,
    case when page.sequence <> $2 + page.place then 'MISSING'
         when content.spoilt is not null then 'CONTENT'
         when (page.entry).digest <> audit_entry_digest(page.entry, content.digests) then 'ENTRY'
         when page.hash <> audit_hash(page.before, page.sequence, $1, (page.entry).digest) then 'LINK' end as kind,
    $2 + page.place as expected
  from page cross join lateral (
    select array_agg(audit_row_digest(c) order by c.position) as digests, count(*) filter (where c.redacted_at is not null) as redacted,
           min(c.position) filter (where c.redacted_at is null and c.content_digest <> audit_content_digest(c.before, c.after)) as spoilt
    from audit_change c where c.owner_id = $1 and c.entry_id = (page.entry).id
  ) content
)
select count(*)::integer as count, max(sequence)::float8 as sequence, coalesce(sum(redacted), 0)::integer as redacted,
  (array_agg(hash order by sequence desc))[1] as hash,
  (array_agg(jsonb_build_object('sequence', expected, 'kind', kind, 'position', position) order by sequence)
    filter (where kind is not null))[1] as fault
from checked`;

/**
 * Checks every chain of what is on record from its beginning, within one snapshot, and against heads that were kept
 * elsewhere. Names the first bad entry of each owner, and a tail that was cut off.
 */
export function verifyAudit(database: Database, kept: readonly AuditHead[] = []): Promise<ChainReport> {
  return withSystemScope(database, "audit.verify", "READ", async (scope) => {
    const heads = new Map((await listHeads(scope)).map((head) => [head.ownerId, head]));
    const written = await scope.rows<{ id: string; first: number }>(
      "owners of entries",
      "select owner_id as id, min(sequence)::float8 as first from audit_entry group by owner_id",
      [],
    );
    const firsts = new Map(written.map(({ id, first }) => [id, first]));
    const owners = [...new Set([...heads.keys(), ...written.map(({ id }) => id), ...kept.map((head) => head.ownerId)])];
    const names = await nameOwners(scope, owners);
    const report = { owners: owners.length, entries: 0, redacted: 0, faults: [] as ChainFault[] };
    for (const ownerId of owners.sort()) {
      const { last, fault } = await checkChain(scope, ownerId);
      const found =
        checkFirst(firsts.get(ownerId)) ??
        fault ??
        (await checkKept(
          scope,
          ownerId,
          kept.filter((head) => head.ownerId === ownerId),
        )) ??
        checkHead(last, heads.get(ownerId));
      if (found) report.faults.push({ ownerId, owner: names.get(ownerId) ?? ownerId, ...found });
      report.entries += last.sequence;
      report.redacted += last.redacted;
    }
    return report;
  });
}

type Found = Pick<ChainFault, "sequence" | "words">;

async function checkChain(scope: SystemScope, ownerId: string): Promise<{ last: Checked; fault?: Found }> {
  let last = beginning;
  for (;;) {
    const values = [ownerId, last.sequence, last.hash, pageEntries];
    const [page] = await scope.rows<Page>("page of a chain", pageSql, values);
    if (!page || page.count === 0) return { last };
    const { fault, redacted } = page;
    last = { ...page, redacted: last.redacted + redacted };
    if (fault) return { last, fault: { sequence: fault.sequence, words: wordsOf(fault) } };
    if (page.count < pageEntries) return { last };
  }
}

function wordsOf({ kind, position }: NonNullable<Page["fault"]>): string {
  switch (kind) {
    case "MISSING":
      return "is missing";
    case "CONTENT":
      return `has a row of content, number ${position}, that is not as it was written`;
    case "ENTRY":
      return "is not as it was written, or lacks a row of its content";
    case "LINK":
      return "does not follow from the entry before it";
  }
}

/** What stands before the first place was put in, and no later entry follows from it. */
function checkFirst(first = 1): Found | undefined {
  return first < 1 ? { sequence: first, words: "stands where no entry is written" } : undefined;
}

/** The head stands beside the chain and says how far it goes. */
function checkHead(last: Checked, head: AuditHead | undefined): Found | undefined {
  if (!head)
    return last.sequence === 0
      ? undefined
      : { sequence: last.sequence, words: "is the last, and the chain has no head" };
  if (head.sequence > last.sequence) return cut(last.sequence, head.sequence);
  if (head.sequence < last.sequence || !head.hash.equals(last.hash))
    return { sequence: last.sequence, words: "is not the one that the head of the chain names" };
  return undefined;
}

function cut(last: number, known: number): Found {
  return {
    sequence: last + 1,
    words: `is missing, and so is everything after it: the chain went on to entry ${known}`,
  };
}

/** A chain that was written anew from its beginning fits itself, and no head that was kept. */
async function checkKept(scope: SystemScope, ownerId: string, kept: readonly AuditHead[]): Promise<Found | undefined> {
  if (kept.length === 0) return undefined;
  const [stray] = await scope.rows<{ sequence: number; last: number | null; isThere: boolean }>(
    "heads that were kept",
    `select k.sequence::float8 as sequence, e.owner_id is not null as "isThere",
            (select max(sequence)::float8 from audit_entry where owner_id = $1) as last
     from unnest($2::bigint[], $3::bytea[]) k (sequence, hash)
     left join audit_entry e on e.owner_id = $1 and e.sequence = k.sequence
     where e.hash is distinct from k.hash order by k.sequence limit 1`,
    [ownerId, kept.map(({ sequence }) => sequence), kept.map(({ hash }) => hash)],
  );
  if (!stray) return undefined;
  if (!stray.isThere) return cut(stray.last ?? 0, stray.sequence);
  return { sequence: stray.sequence, words: "is another than the one whose hash was kept: the chain was written anew" };
}

async function nameOwners(scope: SystemScope, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await scope.rows<{ id: string; name: string }>(
    "names of owners",
    `select region_id as id, slug as name from region where region_id = any ($1::uuid[])
     union all
     select body.id, region.slug || '/' || body.slug from body join region using (region_id) where body.id = any ($1::uuid[])`,
    [ids],
  );
  return new Map([...rows.map(({ id, name }): [string, string] => [id, name]), [deploymentId, "the deployment"]]);
}
