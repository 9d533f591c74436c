import { randomUUID } from "node:crypto";
import { addDays } from "@panboard/shared";
import { deploymentId } from "../../packages/api/src/db/audit";
import { encodeRowId } from "../../packages/api/src/db/row-id";
import { dayInLondon } from "../../packages/api/src/features/statements";
import { givenAgency } from "../../packages/api/src/features/agencies/given-agency";
import { idOfBoard } from "../../packages/api/src/testing/define-sample";
import { listStatements } from "../../packages/api/src/testing/list-statements";
import { rightsOf } from "../../packages/api/src/testing/given-viewer";
import { TriedCase, TriedMoney, TriedPaper } from "../../packages/api/src/testing/tried-entities";
import { permissionsOf, useTriedEntities } from "../../packages/api/src/testing/use-tried-entities";
import { type RolePlaces, useRoles } from "./use-roles";

const tried = useRoles();
const own = useTriedEntities(tried.panboard, [TriedCase, TriedMoney, TriedPaper]);

interface Change {
  readonly isShown: boolean;
  readonly action: string | null;
  readonly rowKind: string | null;
  readonly rowId: string | null;
  readonly fields: readonly { readonly name: string; readonly before: string | null; readonly after: string | null }[];
}

interface Entry {
  readonly id: string;
  readonly at: string;
  readonly operation: string;
  readonly operationInWords: string;
  readonly kind: string;
  readonly actedAs: string;
  readonly requestId: string;
  readonly rowCount: number | null;
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly changes: readonly Change[];
}

interface Trail {
  readonly nodes: readonly Entry[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string };
}

const entryText = `id at operation operationInWords kind actedAs requestId rowCount person { id name }
  changes { isShown action rowKind rowId fields { name before after } }`;

async function trailOf(subject: string, at: keyof RolePlaces, args = ""): Promise<Trail | null> {
  const document = `{ node(id: "${idOfBoard(tried.places[at])}") { ... on Board {
    auditTrail${args} { totalCount pageInfo { endCursor } nodes { ${entryText} } } } } }`;
  const { data, errors } = await tried.panboard.graph(subject, document);
  expect(errors).toBeUndefined();
  return (data as { node: { auditTrail: Trail | null } }).node.auditTrail;
}

/** Adds a partner to a place as its manager does; answers what the agency is called. */
async function addPartner(subject: string, at: keyof RolePlaces): Promise<string> {
  const place = tried.places[at];
  const { slug, name } = await givenAgency(tried.panboard.database, place);
  const { errors } = await tried.panboard.graph(
    subject,
    "mutation ($input: AddPartnerInput!) { addPartner(input: $input) { partner { id } userErrors { message } } }",
    { input: { body: idOfBoard(place), agency: slug, kind: "RELEVANT_AGENCY", from: "2020-04-01" } },
  );
  expect(errors).toBeUndefined();
  return name;
}

async function exportOf(subject: string, body: string, more = ""): Promise<{ status: number; lines: string[] }> {
  const { panboard } = tried;
  const answer = await fetch(`${panboard.url}/exports/audit-trail?body=${body}${more}`, {
    headers: { authorization: `Bearer ${await panboard.tokenOfAny(subject)}` },
  });
  return { status: answer.status, lines: (await answer.text()).trim().split("\r\n") };
}

test("a manager reads who added a partner, as what, and what the row became, in words", async () => {
  const manager = await tried.somebody("BUSINESS_MANAGER");
  const agency = await addPartner(manager, "board");
  const [entry] = (await trailOf(manager, "board", '(first: 1, operation: "addPartner")'))?.nodes ?? [];
  expect(entry).toMatchObject({
    operationInWords: "Partner added",
    kind: "CHANGE",
    actedAs: "Business manager",
    rowCount: 1,
    person: { name: manager },
  });
  const [change, ...others] = entry?.changes ?? [];
  expect(others).toEqual([]);
  expect(change).toMatchObject({ isShown: true, action: "INSERT", rowKind: "Partner" });
  expect(change?.fields).toEqual(
    expect.arrayContaining([
      { name: "Agency", before: null, after: agency },
      { name: "Kind", before: null, after: "Relevant agency" },
      { name: "From day", before: null, after: "2020-04-01" },
    ]),
  );
  const { data } = await tried.panboard.graph(manager, `{ node(id: "${change?.rowId}") { __typename } }`);
  expect(data).toEqual({ node: { __typename: "Partner" } });
});

test("another board's trail is reached by no id, cursor or filter", async () => {
  const manager = await tried.somebody("BUSINESS_MANAGER");
  const neighbour = await tried.somebody("BUSINESS_MANAGER", "neighbour");
  await addPartner(manager, "board");
  await addPartner(neighbour, "neighbour");
  const theirs = await trailOf(neighbour, "neighbour", "(first: 1)");
  const [entry] = theirs?.nodes ?? [];
  expect(await trailOf(manager, "neighbour")).toBeNull();

  const node = (id: string): Promise<unknown> => tried.panboard.graph(manager, `{ node(id: "${id}") { id } }`);
  const nobodys = encodeRowId("AuditEntry", { ownerId: tried.places.neighbour.bodyId, id: randomUUID() });
  expect(await node(entry?.id ?? "")).toMatchObject({ status: 200, data: { node: null } });
  expect(await node(nobodys)).toMatchObject({ status: 200, data: { node: null } });
  // The entry's own id under the reader's own board is no entry there.
  const [, , id = ""] = Buffer.from(entry?.id ?? "", "base64url")
    .toString("utf8")
    .split(":");
  const moved = encodeRowId("AuditEntry", { ownerId: tried.places.board.bodyId, id });
  expect(await node(moved)).toMatchObject({ status: 200, data: { node: null } });

  for (const side of ["after", "before"] as const) {
    const beyond = await trailOf(manager, "board", `(${side}: "${theirs?.pageInfo.endCursor}")`);
    expect(beyond?.nodes.map((one) => one.id)).not.toContain(entry?.id);
  }
  expect(await trailOf(manager, "board", `(person: "${entry?.person?.id}")`)).toMatchObject({
    totalCount: 0,
    nodes: [],
  });
});

test("the filters by day hold whole days of London", async () => {
  const manager = await tried.somebody("BUSINESS_MANAGER");
  await addPartner(manager, "board");
  const [entry] = (await trailOf(manager, "board", "(first: 1)"))?.nodes ?? [];
  const day = dayInLondon(new Date(entry?.at ?? ""));
  const [before, after] = [addDays(day, -1), addDays(day, 1)];
  const has = async (args: string): Promise<boolean> =>
    ((await trailOf(manager, "board", args))?.nodes ?? []).some(({ id }) => id === entry?.id);
  expect(await has(`(from: "${day}", until: "${day}")`)).toBe(true);
  expect(await has(`(from: "${after}")`)).toBe(false);
  expect(await has(`(until: "${before}")`)).toBe(false);
});

test("nobody without the permission reads an entry, its names or the choices of the filters", async () => {
  const manager = await tried.somebody("BUSINESS_MANAGER");
  await addPartner(manager, "board");
  const [entry] = (await trailOf(manager, "board", "(first: 1)"))?.nodes ?? [];
  for (const role of ["MEMBER", "COORDINATOR", "SCRUTINEER", "REGION_STEWARD", "AGENCY_OFFICER"] as const) {
    const subject = await tried.somebody(role);
    const { data } = await tried.panboard.graph(
      subject,
      `{ entry: node(id: "${entry?.id}") { id } board: node(id: "${idOfBoard(tried.places.board)}") { ... on Board {
         auditTrail { nodes { id } } auditTrailChoices { people { name } } } } }`,
    );
    expect(data).toEqual({ entry: null, board: { auditTrail: null, auditTrailChoices: null } });
  }
});

test("the choices of a trail are read once, however often a document asks for them", async () => {
  const manager = await tried.somebody("BUSINESS_MANAGER");
  const choices = "auditTrailChoices { operations { operation } }";
  const sent = await listStatements(() =>
    tried.panboard.graph(
      manager,
      `{ board: node(id: "${idOfBoard(tried.places.board)}") { ... on Board { a: ${choices} b: ${choices} } } }`,
    ),
  );
  expect(sent.filter(({ text }) => text.includes("distinct account_id"))).toHaveLength(1);
});

test("of rows that the reader may not see there is nothing but their number", async () => {
  const { board } = tried.places;
  const permissions = permissionsOf("papers:write");
  const target = { kind: "BODY", id: board.bodyId, regionId: board.regionId, permissions } as const;
  // Somebody with both roles wrote both rows.
  const [manager, coordinator] = [rightsOf("BUSINESS_MANAGER", board), rightsOf("CDOP_COORDINATOR", board)];
  const both = new Set([manager, coordinator].flatMap((rights) => [...(rights.permissions.get(board.bodyId) ?? [])]));
  const rights = { ...manager, permissions: new Map([[board.bodyId, both]]) };
  const ids = await own.change(rights, target, async (write) => {
    const money = await write.repo(TriedMoney).insert({ recordedOn: "2024-01-31" });
    const { id } = await write.repo(TriedCase).insert({ recordedOn: "1999-12-24" });
    return [money.id, id];
  });
  const shownTo = async (role: "BUSINESS_MANAGER" | "CDOP_COORDINATOR"): Promise<[Entry | undefined, string]> => {
    const trail = await trailOf(await tried.somebody(role), "board", '(operation: "given", first: 1)');
    return [trail?.nodes[0], JSON.stringify(trail)];
  };
  const nothing = { isShown: false, action: null, rowKind: null, rowId: null, fields: [] };
  const [ofManager, text] = await shownTo("BUSINESS_MANAGER");
  expect(ofManager).toMatchObject({ rowCount: 2, changes: [{ isShown: true, rowKind: "Tried money" }, nothing] });
  expect(text).not.toContain("1999-12-24");
  expect(text).not.toContain(ids[1]);
  const [ofCoordinator, other] = await shownTo("CDOP_COORDINATOR");
  expect(ofCoordinator).toMatchObject({ rowCount: 2, changes: [{ isShown: true, rowKind: "Tried case" }, nothing] });
  expect(other).not.toContain("2024-01-31");
});

test("whoever sees what is restricted in a trail is on record in it, with the rows", async () => {
  const { board } = tried.places;
  const permissions = permissionsOf("papers:write");
  const target = { kind: "BODY", id: board.bodyId, regionId: board.regionId, permissions } as const;
  const paper = await own.change(rightsOf("BUSINESS_MANAGER", board), target, (write) =>
    write
      .repo(TriedPaper)
      .insert({ recordedOn: "2024-01-31", confidentiality: "RESTRICTED", groupId: null, readerSeatIds: [] }),
  );
  const chair = await tried.somebody("CHAIR");
  const reading = async (): Promise<readonly Entry[]> =>
    (await trailOf(await tried.somebody("BUSINESS_MANAGER"), "board", "(kind: READ, first: 200)"))?.nodes ?? [];
  const before = (await reading()).length;
  await trailOf(chair, "board", '(operation: "given", first: 1)');
  const [entry, ...others] = await reading();
  expect(others).toHaveLength(before);
  expect(entry).toMatchObject({
    operationInWords: "Rows read",
    actedAs: "Chair",
    person: { name: chair },
    changes: [],
  });
  const backup = await tried.panboard.connect("backup");
  const { rows } = await backup.query<{ row_ids: string[] }>(
    "select row_ids from audit_entry where owner_id = $1 order by sequence desc limit 1",
    [board.bodyId],
  );
  await backup.end();
  expect(rows).toEqual([{ row_ids: [paper.id] }]);
});

test("what is on record of the deployment is in nobody's trail", async () => {
  const backup = await tried.panboard.connect("backup");
  const { rows } = await backup.query<{ id: string }>("select id from audit_entry where owner_id = $1 limit 1", [
    deploymentId,
  ]);
  await backup.end();
  const id = encodeRowId("AuditEntry", { ownerId: deploymentId, id: rows[0]?.id ?? "" });
  for (const { subject, words } of await tried.everybody()) {
    const { data } = await tried.panboard.graph(subject, `{ node(id: "${id}") { id } }`);
    expect({ words, node: data?.node ?? null }).toEqual({ words, node: null });
  }
});

test("the export holds the same entries in the same order, and no other board's", async () => {
  const manager = await tried.somebody("CHAIR");
  await addPartner(await tried.somebody("BUSINESS_MANAGER", "neighbour"), "neighbour");
  await addPartner(await tried.somebody("BUSINESS_MANAGER"), "board");
  // Reading the trail may itself be put on record, which reading what is no content is not.
  const filter = "&kind=CHANGE";
  const { status, lines } = await exportOf(manager, tried.places.board.slug, filter);
  const trail = await trailOf(manager, "board", "(first: 200, kind: CHANGE)");
  expect(status).toBe(200);
  expect(lines[0]).toBe("Time,What was done,Who,As,Rows,Name in the API,Request");
  const cells = lines.slice(1).map((line) => line.split(","));
  expect(cells.map(([, words, who, as, , what]) => [words, who, as, what])).toEqual(
    trail?.nodes.map(({ operationInWords, person, actedAs, operation }) => [
      operationInWords,
      // An account that the product never made has no name, and is told by its id.
      person ? (person.name ?? person.id) : "",
      actedAs,
      operation,
    ]),
  );
  expect((await exportOf(manager, tried.places.neighbour.slug)).status).toBe(404);
  expect((await exportOf(await tried.somebody("MEMBER"), tried.places.board.slug)).status).toBe(403);
});
