import { addDays, dateInWords } from "@panboard/shared";
import { encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { Arrangement } from "./arrangement.entity";
import type { BeginArrangementInput } from "./arrangement.inputs";
import { checkPartners } from "./check-partners";
import { storePartners } from "./store-partners";

const jointWords = "A joint body has no arrangement of its own: it is its boards that have one.";

/**
 * Begins what the board is from a day on, and ends what it was without an end the day before. Throws BAD_USER_INPUT at `from`
 * where the last arrangement had not begun or ended before, and at `body` for a joint body.
 */
export async function beginArrangement(write: Write, input: BeginArrangementInput): Promise<Arrangement> {
  const { kind, edition = null, document, vision = null, source = null, from, until = null } = input;
  const partners = input.partners ?? [];
  await write.takeTurn("arrangements");
  const last = await findLast(write);
  const { agencyIds, faults } = await checkPartners(write, partners, edition);
  const all = [...(await faultsOfBody(write)), ...faultsOfDays(last, from), ...faults];
  if (all.length > 0) throw badInputs(all);
  if (last?.untilDay === null) {
    const id = encodeRowId("Arrangement", last);
    await write.repo(Arrangement).change(id, last.version, { untilDay: addDays(from, -1) });
  }
  const begun = await write.repo(Arrangement).insert({
    kind,
    edition,
    documentTitle: document?.title ?? null,
    documentUrl: document?.url ?? null,
    vision,
    source,
    fromDay: from,
    untilDay: until,
    recordedOn: from,
    partnersNumber: 1,
    publishedAt: new Date(),
  });
  await storePartners(write, begun, partners, agencyIds);
  return begun;
}

async function faultsOfBody(write: Write): Promise<Fault[]> {
  const [body] = await write.rows<{ kind: string }>("kind of a body", "select kind from body where id = $1", [
    write.target.id,
  ]);
  return body?.kind === "BOARD" ? [] : [{ path: "body", message: jointWords }];
}

/** The arrangement of the board that began last. */
async function findLast(write: Write): Promise<Arrangement | undefined> {
  const bodyId = write.target.id;
  const [last] = await write.rows<{ id: string }>(
    "last arrangement",
    "select id from arrangement where body_id = $1 and removed_at is null order by from_day desc limit 1",
    [bodyId],
  );
  return last && write.repo(Arrangement).find({ bodyId, id: last.id });
}

function faultsOfDays(last: Arrangement | undefined, from: string): Fault[] {
  if (!last) return [];
  const { fromDay, untilDay } = last;
  if (from <= fromDay) return [{ path: "from", message: `The last arrangement began on ${dateInWords(fromDay)}.` }];
  if (untilDay !== null && from <= untilDay)
    return [{ path: "from", message: `The last arrangement ends on ${dateInWords(untilDay)}.` }];
  return [];
}
