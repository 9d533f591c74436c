import { randomUUID } from "node:crypto";
import { type Permission, targetOfRole } from "@panboard/shared";
import { roleTable } from "@panboard/shared/role-table";
import { encodeRowId } from "../../packages/api/src/db/row-id";
import type { ListOwner } from "../../packages/api/src/graphql/lists/owners";
import { idOfBoard } from "../../packages/api/src/testing/define-sample";
import { isGiven, type RolePlaces, type RolesOfPlaces, type TriedPerson } from "./use-roles";

/** A file of the product: its name, where it is served, and whose it is. */
export interface TriedFile {
  readonly name: string;
  /** Such as `/exports/partners`. */
  readonly path: string;
  readonly of: ListOwner;
  /** What else its address needs, such as `&meeting=...`. */
  readonly needs?: string | undefined;
}

/** To whom a file is shown, where that is not everybody who reads what its body keeps. */
export interface FileReaders {
  readonly shownUnder?: Permission | undefined;
  readonly isSharedByRegion?: boolean;
  readonly isShownToPartners?: boolean;
}

/** An answer as text, without the request's id. */
interface AnsweredText {
  readonly status: number;
  readonly text: string;
}

/** Asks for an owner's file as somebody. */
async function askFile(
  { panboard }: Pick<RolesOfPlaces, "panboard">,
  { path, of, needs = "" }: TriedFile,
  owner: string,
  { subject }: Pick<TriedPerson, "subject">,
): Promise<AnsweredText> {
  const parameter = of.kind === "BODY" ? "body" : "region";
  const answer = await fetch(`${panboard.url}${path}?${parameter}=${encodeURIComponent(owner)}${needs}`, {
    headers: { authorization: `Bearer ${await panboard.tokenOfAny(subject)}` },
  });
  return { status: answer.status, text: (await answer.text()).replace(/"requestId":"[^"]*"/, "") };
}

/** The id of whose file it is, at a place. */
function ownerAt({ of }: TriedFile, places: RolePlaces, at: keyof RolePlaces): string {
  const place = places[at];
  if (of.kind === "REGION") return encodeRowId("Region", { regionId: place.regionId });
  return at === "joint" ? encodeRowId("JointBody", { regionId: place.regionId, id: place.bodyId }) : idOfBoard(place);
}

/** The status that somebody is answered of a file at the board, by the table of roles. */
function expectedStatus(person: TriedPerson, { of }: TriedFile, readers: FileReaders): number {
  if (!isGiven(person, "published:read")) return 403;
  if (of.kind === "REGION" || readers.isSharedByRegion) return 200;
  const { role } = person;
  if (role === undefined) return 404;
  if (targetOfRole(role) === "BODY")
    return person.at === "board" ? (isGiven(person, readers.shownUnder ?? "body:read") ? 200 : 403) : 404;
  if (!roleTable[role].reads.includes("OWN_ROWS")) return 404;
  return readers.isShownToPartners ? 200 : 403;
}

/** Each file is answered to everybody as the table of roles has it. */
export async function expectByTable(
  tried: RolesOfPlaces,
  files: readonly TriedFile[],
  readersOf: Readonly<Record<string, FileReaders>>,
): Promise<void> {
  const everybody = await tried.everybody();
  for (const file of files) {
    const statuses: Record<string, number> = {};
    const expected: Record<string, number> = {};
    for (const person of everybody) {
      statuses[person.words] = (await askFile(tried, file, ownerAt(file, tried.places, "board"), person)).status;
      expected[person.words] = expectedStatus(person, file, readersOf[file.name] ?? {});
    }
    expect({ file: file.name, statuses }).toEqual({ file: file.name, statuses: expected });
  }
}

/** A manager is answered other boards' and regions' files, however they name them, in the bytes of what does not exist. */
export async function expectHidden(
  tried: RolesOfPlaces,
  files: readonly TriedFile[],
  readersOf: Readonly<Record<string, FileReaders>>,
): Promise<void> {
  const manager = { subject: await tried.somebody("BUSINESS_MANAGER") };
  const { regionId, bodyId } = tried.places.board;
  for (const file of files) {
    const isOfRegion = file.of.kind === "REGION";
    const nothing = isOfRegion
      ? encodeRowId("Region", { regionId: randomUUID() })
      : encodeRowId("Board", { regionId, id: randomUUID() });
    const none = await askFile(tried, file, nothing, manager);
    expect(none).toMatchObject({ status: 404, text: expect.stringContaining("NOT_FOUND") });
    const isSeenFromBeside = isOfRegion || readersOf[file.name]?.isSharedByRegion;
    for (const at of isSeenFromBeside ? (["far"] as const) : (["far", "neighbour"] as const)) {
      expect(await askFile(tried, file, ownerAt(file, tried.places, at), manager)).toEqual(none);
      if (!isOfRegion) expect(await askFile(tried, file, tried.places[at].slug, manager)).toEqual(none);
    }
    // The id of something else, or with another region in it, names nothing.
    const forged = encodeRowId("Board", { regionId: tried.places.far.regionId, id: bodyId });
    expect(await askFile(tried, file, forged, manager)).toEqual(none);
    expect(await askFile(tried, file, encodeRowId("JointBody", { regionId, id: bodyId }), manager)).toEqual(none);
  }
}
