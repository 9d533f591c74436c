import { dateInWords } from "@panboard/shared";
import { decodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { conflict, notFound } from "../../errors/app-error";
import { dayInLondon } from "./day-in-london";
import { FigureImport } from "./figure-import.entity";
import { withdrawalOf } from "./import-withdrawal";
import type { WithdrawImportInput } from "./imports.inputs";
import { Revision } from "./revision.entity";

/**
 * What an import has made or confirmed and still counts, and whether it stays: another import that counts made or
 * confirmed it too.
 */
const stated = `
  select r.id, r.statement_id, exists (
      select from figure_import other
      where other.body_id = r.body_id and other.id = r.import_id and other.id <> $2 and other.withdrawn_at is null
    ) or exists (
      select from confirmed_revision c
      join figure_import other on other.body_id = c.body_id and other.id = c.import_id and other.withdrawn_at is null
      where c.body_id = r.body_id and c.revision_id = r.id and c.import_id <> $2
    ) as stays
  from revision r
  where r.body_id = $1 and r.withdrawn_at is null and r.id in (
    select id from revision where body_id = $1 and import_id = $2
    union all
    select revision_id from confirmed_revision where body_id = $1 and import_id = $2)`;

/** How many revisions are taken away, how many stay, and how many statements say nothing any more. */
const countSql = `
with stated as (${stated})
select count(*) filter (where not stays)::integer as revisions, count(*) filter (where stays)::integer as "leftStanding",
  count(distinct statement_id) filter (where not exists (
    select from revision other
    where other.body_id = $1 and other.statement_id = stated.statement_id and other.withdrawn_at is null
      and other.id not in (select id from stated where not stays)))::integer as silenced
from stated`;

type Counts = Readonly<Record<"revisions" | "leftStanding" | "silenced", number>>;

const withdrawImportSql = `
update figure_import set withdrawn_at = now(), withdrawn_as = $3, withdrawn_reason = $4
where body_id = $1 and id = $2 and withdrawn_at is null returning 1`;

const withdrawRevisionsSql = `
update revision set withdrawn_at = now()
where body_id = $1 and id in (select id from (${stated}) stated where not stays) returning 1`;

/**
 * Withdraws an import whole: what it alone states stays on record and no longer counts, so that each statement says what its
 * latest other revision says, or nothing. What another import that counts states as well is left standing. Answers the
 * import. Throws NOT_FOUND for one that is not the board's, and CONFLICT for one that was withdrawn before.
 */
export async function withdrawImport(write: Write, input: WithdrawImportInput): Promise<FigureImport> {
  const key = decodeRowId(input.id);
  if (key?.type !== "FigureImport") throw notFound();
  // What a file that comes in meanwhile finds stored already would be taken away behind it.
  await write.takeTurn("figures");
  const where = { bodyId: write.target.id, id: key.id };
  const found = await write.repo(FigureImport).find(where);
  if (!found) throw notFound();
  const earlier = withdrawalOf(found);
  if (earlier) {
    const day = dateInWords(dayInLondon(earlier.at));
    throw conflict("id", `This import was withdrawn already, on ${day} (${earlier.by}).`);
  }
  const place = [where.bodyId, where.id];
  const [counts] = await write.rows<Counts>("count an import", countSql, place);
  const { reference, fileName } = found;
  const summary = { importId: key.id, reference, fileName, ...counts };
  const as = write.target.role ?? "ACCOUNT";
  await write.inBulk(summary, async (bulk) => {
    await bulk.statement(FigureImport, "withdraw import", withdrawImportSql, [...place, as, input.reason.trim()]);
    await bulk.statement(Revision, "withdraw revisions", withdrawRevisionsSql, place);
  });
  const withdrawn = await write.repo(FigureImport).find(where);
  if (!withdrawn?.withdrawnAt) throw new Error(`The import ${reference} was not withdrawn.`);
  return withdrawn;
}
