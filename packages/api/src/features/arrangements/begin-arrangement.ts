import { addDays, dateInWords } from "@panboard/shared";
import { encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { Arrangement } from "./arrangement.entity";
import type { BeginArrangementInput } from "./arrangement.inputs";
import { checkPartners } from "./check-partners";
import { storePartners } from "./store-partners";

/** The first and the last day of an arrangement; null while no end is set. */
interface Days {
  readonly from: string;
  readonly until: string | null;
}

const jointWords = "A joint body has no arrangement of its own: it is its boards that have one.";

/**
 * Begins what the board is from a day on, or was between others, and ends what it was without an end the day before. Throws
 * BAD_USER_INPUT at `from` or `until` where the board has another arrangement on some of the days, and at `body` for a joint
 * body.
 */
export async function beginArrangement(write: Write, input: BeginArrangementInput): Promise<Arrangement> {
  const { kind, edition = null, document, vision = null, source = null, from, until = null } = input;
  const partners = input.partners ?? [];
  await write.takeTurn("arrangements");
  const open = await findOpen(write);
  const ended = open && open.fromDay < from ? open : undefined;
  const { agencyIds, faults } = await checkPartners(write, partners, edition);
  const all = [
    ...(await faultsOfBody(write)),
    ...(await faultsOfDays(write, { from, until }, ended?.id ?? null)),
    ...faults,
  ];
  if (all.length > 0) throw badInputs(all);
  if (ended) {
    const id = encodeRowId("Arrangement", ended);
    await write.repo(Arrangement).change(id, ended.version, { untilDay: addDays(from, -1) });
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

/** The arrangement that goes on without an end; none begins after it. */
function findOpen(write: Write): Promise<Arrangement | undefined> {
  return write.repo(Arrangement).find({ bodyId: write.target.id, untilDay: null });
}

/** What another arrangement than the one that is ended has of the days from the first to the last. */
async function faultsOfDays(write: Write, days: Days, endedId: string | null): Promise<Fault[]> {
  const { from, until } = days;
  // Days in the wrong order are for the input's own rule to tell.
  const [other] = await write.rows<Days>(
    "arrangement on days",
    `select from_day as "from", until_day as until from arrangement
     where body_id = $1 and removed_at is null and id is distinct from $4::uuid
       and from_day <= coalesce($3::date, 'infinity') and coalesce(until_day, 'infinity') >= $2::date
     order by from_day limit 1`,
    [write.target.id, from, until, endedId],
  );
  if (!other) return [];
  const end = other.until === null ? "on" : `to ${dateInWords(other.until)}`;
  const message = `The board has another arrangement from ${dateInWords(other.from)} ${end}.`;
  return [{ path: from < other.from && until !== null ? "until" : "from", message }];
}
