import { dateInWords } from "@panboard/shared";
import { decodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { conflict, notFound } from "../../errors/app-error";
import { dayInLondon } from "./day-in-london";
import { FigureImport } from "./figure-import.entity";
import { withdrawalOf } from "./import-withdrawal";
import type { WithdrawImportInput } from "./imports.inputs";
import { Revision } from "./revision.entity";

/** What of an import still counts, and how many statements say something only by it. */
const countSql = `
select count(*)::integer as revisions, count(distinct r.statement_id) filter (where not exists (
    select from revision other
    where other.body_id = r.body_id and other.statement_id = r.statement_id and other.import_id <> r.import_id
      and other.withdrawn_at is null))::integer as silenced
from revision r where r.body_id = $1 and r.import_id = $2 and r.withdrawn_at is null`;

const withdrawImportSql = `
update figure_import set withdrawn_at = now(), withdrawn_as = $3, withdrawn_reason = $4
where body_id = $1 and id = $2 and withdrawn_at is null returning 1`;

const withdrawRevisionsSql = `
update revision set withdrawn_at = now() where body_id = $1 and import_id = $2 and withdrawn_at is null returning 1`;

/**
 * Withdraws an import whole: its revisions stay on record and no longer count, so that each statement says what its latest
 * other revision says, or nothing. Answers the import. Throws NOT_FOUND for one that is not the board's, and CONFLICT for
 * one that was withdrawn before.
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
  const [counts] = await write.rows<{ revisions: number; silenced: number }>("count an import", countSql, place);
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
