import { randomUUID } from "node:crypto";
import { type Permission, targetOfRole } from "@panboard/shared";
import { roleTable } from "@panboard/shared/role-table";
import { listExports } from "../../packages/api/src/app/lists";
import { encodeRowId } from "../../packages/api/src/db/row-id";
import { givenPartner } from "../../packages/api/src/features/partners/given-partner";
import type { ExportedList } from "../../packages/api/src/graphql/lists/export";
import { idOfBoard } from "../../packages/api/src/testing/define-sample";
import { isGiven, type RolePlaces, type TriedPerson, useRoles } from "./use-roles";

const tried = useRoles();
const lists = (): ExportedList[] => [...listExports().values()];

interface Exported {
  readonly status: number;
  /** Without the request's id. */
  readonly text: string;
}

async function exportOf(list: ExportedList, owner: string, person: Pick<TriedPerson, "subject">): Promise<Exported> {
  const { panboard } = tried;
  const parameter = list.declared.of.kind === "BODY" ? "body" : "region";
  const answer = await fetch(`${panboard.url}/exports/${list.name}?${parameter}=${encodeURIComponent(owner)}`, {
    headers: { authorization: `Bearer ${await panboard.tokenOfAny(person.subject)}` },
  });
  return { status: answer.status, text: (await answer.text()).replace(/"requestId":"[^"]*"/, "") };
}

/** The id of whose list it is, at a place. */
function ownerAt({ declared: { of } }: ExportedList, at: keyof RolePlaces): string {
  const place = tried.places[at];
  if (of.kind === "REGION") return encodeRowId("Region", { regionId: place.regionId });
  return at === "joint" ? encodeRowId("JointBody", { regionId: place.regionId, id: place.bodyId }) : idOfBoard(place);
}

/** What somebody is answered of a list at the board, by the table of roles. */
function expectedOf(person: TriedPerson, { name, declared: { of } }: ExportedList): number {
  if (!isGiven(person, "published:read")) return 403;
  if (of.kind === "REGION" || sharedByRegion.includes(name)) return 200;
  const { role } = person;
  if (role === undefined) return 404;
  if (targetOfRole(role) === "BODY")
    return person.at === "board" ? (isGiven(person, shownUnder[name] ?? "body:read") ? 200 : 403) : 404;
  if (!roleTable[role].reads.includes("OWN_ROWS")) return 404;
  return shownToPartners.includes(name) ? 200 : 403;
}

const sharedByRegion: readonly string[] = ["arrangements"];
/** Lists that are shown under another permission than what their body keeps. */
const shownUnder: Readonly<Record<string, Permission>> = { "audit-trail": "audit:read" };
const shownToPartners: readonly string[] = ["partners"];

test("every list of a feature is exported under a name of its own", () => {
  expect(
    lists()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["agencies", "arrangements", "audit-trail", "imports", "indicators", "partners", "printed-names"]);
});

test("T24 each export is given to the roles to which the table gives it, and to nobody else", async () => {
  for (const list of lists()) {
    const statuses: Record<string, number> = {};
    const expected: Record<string, number> = {};
    for (const person of await tried.everybody()) {
      statuses[person.words] = (await exportOf(list, ownerAt(list, "board"), person)).status;
      expected[person.words] = expectedOf(person, list);
    }
    expect({ list: list.name, statuses }).toEqual({ list: list.name, statuses: expected });
  }
});

test("another region's list, and another board's, is answered as one that does not exist, in the same bytes", async () => {
  const manager = { subject: await tried.somebody("BUSINESS_MANAGER") };
  const { regionId } = tried.places.board;
  for (const list of lists()) {
    const isOfRegion = list.declared.of.kind === "REGION";
    const nothing = isOfRegion
      ? encodeRowId("Region", { regionId: randomUUID() })
      : encodeRowId("Board", { regionId, id: randomUUID() });
    const none = await exportOf(list, nothing, manager);
    expect(none).toMatchObject({ status: 404, text: expect.stringContaining("NOT_FOUND") });
    for (const at of isOfRegion || sharedByRegion.includes(list.name)
      ? (["far"] as const)
      : (["far", "neighbour"] as const)) {
      expect(await exportOf(list, ownerAt(list, at), manager)).toEqual(none);
      if (!isOfRegion) expect(await exportOf(list, tried.places[at].slug, manager)).toEqual(none);
    }
    // The id of something else, or with another region in it, names nothing.
    const { bodyId } = tried.places.board;
    const forged = encodeRowId("Board", { regionId: tried.places.far.regionId, id: bodyId });
    expect(await exportOf(list, forged, manager)).toEqual(none);
    expect(await exportOf(list, encodeRowId("JointBody", { regionId, id: bodyId }), manager)).toEqual(none);
  }
});

test("another board's cursor shows nothing of it, and neither does a filter that names its rows", async () => {
  const { panboard, places } = tried;
  const theirs = await givenPartner(panboard.database, places.neighbour);
  const ours = await givenPartner(panboard.database, places.board);
  const neighbour = await tried.somebody("BUSINESS_MANAGER", "neighbour");
  const manager = await tried.somebody("BUSINESS_MANAGER");
  const ask = async (subject: string, at: "board" | "neighbour", args: string): Promise<unknown> => {
    const document = `{ node(id: "${idOfBoard(places[at])}") { ... on Board {
      partners${args} { totalCount from nodes { id } pageInfo { endCursor } } } } }`;
    const { data, errors } = await panboard.graph(subject, document);
    expect(errors).toBeUndefined();
    return (data as { node: { partners: unknown } }).node.partners;
  };
  const { pageInfo } = (await ask(neighbour, "neighbour", "(first: 1)")) as { pageInfo: { endCursor: string } };
  expect(await ask(manager, "neighbour", "(first: 1)")).toBeNull();
  const all = encodeRowId("Partner", ours);
  const beyond = JSON.stringify([
    await ask(manager, "board", `(after: "${pageInfo.endCursor}")`),
    await ask(manager, "board", `(before: "${pageInfo.endCursor}")`),
  ]);
  expect(beyond).toContain(all);
  expect(beyond).not.toContain(encodeRowId("Partner", theirs));
  const agency = encodeRowId("Agency", { regionId: theirs.regionId, id: theirs.agencyId });
  expect(await ask(manager, "board", `(agency: "${agency}")`)).toMatchObject({ totalCount: 0, nodes: [] });
  const changed = `{ node(id: "${idOfBoard(places.board)}") { ... on Board {
    partners(updatedSince: "2000-01-01T00:00:00Z", on: "1900-01-01") { nodes { id } removedIds syncedTo } } } }`;
  const { data } = await panboard.graph(manager, changed);
  expect(JSON.stringify(data)).toContain(all);
  expect(JSON.stringify(data)).not.toContain(encodeRowId("Partner", theirs));
});
