import { decodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { ArrangementPartner } from "./arrangement-partner.entity";
import { Arrangement } from "./arrangement.entity";
import { type ArrangementPartnerInput, type ChangeArrangementInput, partnersMax } from "./arrangement.inputs";
import { WorkingTogetherEdition } from "./arrangement.words";
import { checkPartners } from "./check-partners";
import { storePartners } from "./store-partners";
import { tellOverlapAt } from "./tell-overlap";

const postsWords =
  "The list of partners names lead or delegated partners, who came with the 2023 edition: send the list without them.";

/**
 * Changes what an arrangement says: what is left out stays, null takes it away, and a list of partners takes the place of the
 * one before. Throws as `change` does, CONFLICT for days of another one at the field that was sent, and BAD_USER_INPUT with
 * all that is wrong.
 */
export async function changeArrangement(write: Write, input: ChangeArrangementInput): Promise<Arrangement> {
  const { id, expectedVersion, edition, document, vision, source, until } = input;
  const from = input.from ?? undefined;
  const partners = input.partners === null ? [] : input.partners;
  const current = await findCurrent(write, input);
  const { agencyIds, faults } = current
    ? await checkContent(write, current, { edition, partners })
    : { agencyIds: [], faults: [] };
  if (faults.length > 0) throw badInputs(faults);
  const changes = {
    kind: input.kind ?? undefined,
    edition,
    documentTitle: document === undefined ? undefined : (document?.title ?? null),
    documentUrl: document === undefined ? undefined : (document?.url ?? null),
    vision,
    source,
    fromDay: from,
    recordedOn: from,
    untilDay: until,
    partnersNumber: partners && current ? current.partnersNumber + 1 : undefined,
  };
  const refused = tellOverlapAt(from === undefined ? "until" : "from");
  const changed = await write.repo(Arrangement).change(id, expectedVersion, changes).catch(refused);
  if (partners) await storePartners(write, changed, partners, agencyIds);
  return changed;
}

/** The row that is to be changed; undefined where it is not as expected, which changing it tells. */
async function findCurrent(write: Write, { id, expectedVersion }: ChangeArrangementInput) {
  const key = decodeRowId(id);
  if (key?.type !== "Arrangement" || key.bodyId !== write.target.id) return undefined;
  const row = await write.repo(Arrangement).find({ bodyId: key.bodyId, id: key.id });
  return row?.version === expectedVersion ? row : undefined;
}

/** What of an arrangement depends on each other; undefined stays as it is. */
interface Content {
  readonly edition: WorkingTogetherEdition | null | undefined;
  readonly partners: readonly ArrangementPartnerInput[] | undefined;
}

/** What is wrong with the partners and the edition together, of which either may stay as it is. */
async function checkContent(write: Write, current: Arrangement, { edition = current.edition, partners }: Content) {
  if (partners) return checkPartners(write, partners, edition);
  const keepsPosts = edition === WorkingTogetherEdition.EDITION_2023 || !(await hasPosts(write, current));
  const faults: Fault[] = keepsPosts ? [] : [{ path: "edition", message: postsWords }];
  return { agencyIds: [], faults };
}

async function hasPosts(write: Write, { bodyId, id, partnersNumber }: Arrangement): Promise<boolean> {
  const list = await write
    .repo(ArrangementPartner)
    .list({ where: { bodyId, arrangementId: id, number: partnersNumber }, orderBy: ["position"], limit: partnersMax });
  return list.some(({ leadPost, delegatedPost }) => leadPost !== null || delegatedPost !== null);
}
