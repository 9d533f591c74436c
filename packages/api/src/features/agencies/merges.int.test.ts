import { randomUUID } from "node:crypto";
import { giveGrant, listGrants, revokeGrant } from "../../identity/grants";
import type { GraphAnswer } from "../../testing/use-panboard";
import { unique } from "../../testing/define-fact";
import { type AnsweredRow, useRegisters } from "./testing/use-registers";

const { panboard, change, done, agency, ask, expectRefused, expectNothingChanged } = useRegisters();
const manager = "business-manager@halton";
const seen = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });

/** Gives an agency a place on a board, as the board's manager does. */
async function place(board: string, of: string): Promise<void> {
  const document = `mutation ($input: AddPartnerInput!) { addPartner(input: $input) { userErrors { message } } }`;
  const input = { body: board, agency: of, kind: "RELEVANT_AGENCY", from: "2020-04-01" };
  const answer = await ask(`business-manager@${board}`, document, { input });
  expect(answer).toEqual({ addPartner: { userErrors: [] } });
}

/** Somebody with a grant on an agency. */
async function client(of: AnsweredRow): Promise<string> {
  const subject = randomUUID();
  const { issuer } = panboard.config.identity;
  await giveGrant(panboard.database, { role: "AGENCY_CLIENT", issuer, subject, on: `cheshire/${of.slug}` });
  return subject;
}

interface Places {
  readonly id: string;
  readonly name: string;
  readonly partners: { readonly nodes: readonly { agency: { id: string }; body: { slug: string } }[] };
}

/** The places of an agency as somebody sees them. */
async function places(subject: string, id: string): Promise<Places> {
  const document = `query ($id: ID!) { agency(id: $id) { id name partners { nodes { agency { id } body { slug } } } } }`;
  return (await ask<{ agency: Places }>(subject, document, { id })).agency;
}
const boardsOf = ({ partners }: Places): string[] => partners.nodes.map(({ body }) => body.slug);

test("whoever has a grant on either agency reads what boards keep of both, at once, and no longer after the undo", async () => {
  const [old, today] = [await agency(), await agency()];
  await place("halton", old.id);
  await place("warrington", today.id);
  const [ofOld, ofToday] = [await client(old), await client(today)];
  expect(boardsOf(await places(ofOld, old.id))).toEqual(["halton"]);
  expect(boardsOf(await places(ofToday, today.id))).toEqual(["warrington"]);
  expect(boardsOf(await places(ofOld, today.id))).toEqual([]);

  const merged = await done("mergeAgencies", { ...seen(old), into: today.slug });
  expect(merged).toMatchObject({ version: 2, mergedInto: { name: today.name } });
  for (const subject of [ofOld, ofToday]) {
    for (const id of [old.id, today.id]) {
      const both = await places(subject, id);
      expect(both).toMatchObject({ id: today.id, name: today.name });
      expect(boardsOf(both)).toEqual(["halton", "warrington"]);
      expect(new Set(both.partners.nodes.map((one) => one.agency.id))).toEqual(new Set([today.id]));
    }
    const { board } = await ask<{ board: { partners: { nodes: object[] } } }>(
      subject,
      `{ board(slug: "halton") { partners { nodes { agency { id } } } } }`,
    );
    expect(board.partners.nodes).toEqual([{ agency: { id: today.id } }]);
  }
  // A board's own people see what is on their board, and the register: nothing of another board.
  expect(boardsOf(await places(manager, old.id))).toEqual(["halton"]);

  expect(await done("separateAgency", seen(merged))).toMatchObject({ version: 3, mergedInto: null });
  expect(boardsOf(await places(ofOld, old.id))).toEqual(["halton"]);
  expect(boardsOf(await places(ofOld, today.id))).toEqual([]);
  expect(boardsOf(await places(ofToday, today.id))).toEqual(["warrington"]);
});

test("a grant reaches all that were merged, however many steps apart", async () => {
  const [first, second, third] = [await agency(), await agency(), await agency()];
  await place("halton", first.id);
  await place("warrington", third.id);
  const ofSecond = await client(second);
  expect(boardsOf(await places(ofSecond, second.id))).toEqual([]);
  await done("mergeAgencies", { ...seen(first), into: second.id });
  await done("mergeAgencies", { ...seen(second), into: third.id });
  expect(await places(ofSecond, first.id)).toMatchObject({ id: third.id });
  expect(boardsOf(await places(ofSecond, first.id))).toEqual(["halton", "warrington"]);
  await expectRefused("removeAgency", seen(third), "id", /is merged with this one: separate it first/);
});

test("a grant on an agency that was removed reaches nothing, at once, until that is brought back", async () => {
  const made = await agency();
  const subject = await client(made);
  const region = '{ region(slug: "cheshire") { slug } }';
  expect(await ask(subject, region)).toEqual({ region: { slug: "cheshire" } });
  const removed = await done("removeAgency", seen(made));
  expect((await panboard.graph(subject, region)).errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  await done("restoreAgency", seen(removed));
  expect(await ask(subject, region)).toEqual({ region: { slug: "cheshire" } });
});

test("a grant is revoked on every agency that had the key, removed ones too, and given on none of those", async () => {
  const slug = unique("agency");
  const { database, config } = panboard;
  const order = {
    role: "AGENCY_CLIENT",
    issuer: config.identity.issuer,
    subject: unique("client"),
    on: `cheshire/${slug}`,
  } as const;
  const removed: AnsweredRow[] = [];
  for (const sector of ["HOUSING", "POLICE"]) {
    const made = await agency({ slug, sector });
    expect(await giveGrant(database, order)).toBe(true);
    removed.push(await done("removeAgency", seen(made)));
  }
  await expect(giveGrant(database, order)).rejects.toMatchObject({ faults: [{ path: "on" }] });
  expect(await listGrants(database, order.subject)).toHaveLength(2);
  expect(await revokeGrant(database, order)).toBe(true);
  expect(await revokeGrant(database, order)).toBe(false);
  const [first] = removed;
  await done("restoreAgency", seen(first as AnsweredRow));
  const region = '{ region(slug: "cheshire") { slug } }';
  expect((await panboard.graph(order.subject, region)).errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
});

test("an agency that is merged into one that was removed is told to bring that one back first", async () => {
  const [old, today] = [await agency(), await agency()];
  const merged = await done("mergeAgencies", { ...seen(old), into: today.id });
  const removed = await done("removeAgency", seen(merged));
  const gone = await done("removeAgency", seen(today));
  const words = "The agency that it is merged into was removed: bring that one back first.";
  await expectRefused("restoreAgency", seen(removed), "id", words);
  await done("restoreAgency", seen(gone));
  expect(await done("restoreAgency", seen(removed))).toMatchObject({ mergedInto: { name: today.name } });
});

test("a merged agency is shown as the one that stands for it, and by its own id as itself", async () => {
  const [old, today] = [await agency(), await agency()];
  await done("mergeAgencies", { ...seen(old), into: today.id });
  const document = `query ($id: ID!) { agency(id: $id) { id } node(id: $id) { id ... on Agency { mergedInto { id } } } }`;
  expect(await ask(manager, document, { id: old.id })).toEqual({
    agency: { id: today.id },
    node: { id: old.id, mergedInto: { id: today.id } },
  });
  await place("halton", old.slug ?? "");
  const kept = await places(manager, today.id);
  expect(kept.partners.nodes).toEqual([{ agency: { id: today.id }, body: { slug: "halton" } }]);
});

test("refuses a merge that makes no sense, and says why", async () => {
  const [old, today, other, later] = [await agency(), await agency(), await agency(), await agency()];
  await expectRefused(
    "mergeAgencies",
    { ...seen(old), into: old.id },
    "into",
    "An agency can’t be merged into itself.",
  );
  const none = "There is no such agency in the region.";
  await expectRefused("mergeAgencies", { ...seen(old), into: "exampleshire-police" }, "into", none);
  await expectRefused("separateAgency", seen(old), "id", `${old.name} is not merged into another agency.`);
  const merged = await done("mergeAgencies", { ...seen(old), into: today.id });
  const into = `${old.name} is itself merged into ${today.name}: merge into ${today.name}.`;
  await expectRefused("mergeAgencies", { ...seen(other), into: old.id }, "into", into);
  await expectRefused("mergeAgencies", { ...seen(today), into: old.id }, "into", into);
  const already = `${old.name} is merged into ${today.name} already.`;
  await expectRefused("mergeAgencies", { ...seen(merged), into: other.id }, "id", already);
  await done("succeedAgency", { id: today.id, by: later.id, from: "2013-04-01" });
  const succeeds = `${later.name} took over from ${today.name}, so the two are not one: remove the succession first.`;
  await expectRefused("mergeAgencies", { ...seen(later), into: today.id }, "into", succeeds);
  await expectRefused("mergeAgencies", { ...seen(today), into: later.id }, "into", succeeds);
});

test("of two agencies that are merged into each other at once, one is", async () => {
  const [one, other] = [await agency(), await agency()];
  const both = await Promise.all([
    change("mergeAgencies", { ...seen(one), into: other.id }),
    change("mergeAgencies", { ...seen(other), into: one.id }),
  ]);
  const rowOf = ({ data }: GraphAnswer) => (data as { mergeAgencies: { row: object | null } }).mergeAgencies.row;
  expect(both.filter((answer) => rowOf(answer) !== null)).toHaveLength(1);
});

describe("a preview of a merge", () => {
  const preview = `query ($id: ID!, $into: ID!) { agencyMerge(id: $id, into: $into) { agency { name } into { name }
    differences { field merged kept } aliases { nodes { name } } successions { nodes { from successor { name } } } } }`;

  test("tells what would follow and where the two differ, and changes nothing", async () => {
    await expectNothingChanged(async () => {
      const variables = { id: "nhs-warrington", into: "cheshire-police" };
      expect(await ask("region-steward@cheshire", preview, variables)).toEqual({
        agencyMerge: {
          agency: { name: "NHS Warrington (Warrington Primary Care Trust)" },
          into: { name: "Cheshire Police" },
          differences: [
            { field: "name", merged: "NHS Warrington (Warrington Primary Care Trust)", kept: "Cheshire Police" },
            { field: "sector", merged: "HEALTH_COMMISSIONER", kept: "POLICE" },
            { field: "odsCode", merged: "5J2", kept: null },
          ],
          aliases: { nodes: [{ name: "PCT" }] },
          successions: {
            nodes: [{ from: "2013-04-01", successor: { name: "NHS Warrington Clinical Commissioning Group" } }],
          },
        },
      });
    });
  });

  test("is refused as the merge would be, and is the steward's alone", async () => {
    const send = (subject: string, id: string, into: string) => panboard.graph(subject, preview, { id, into });
    expect((await send("region-steward@cheshire", "nhs-warrington", "warrington-ccg")).errors).toMatchObject([
      { extensions: { code: "BAD_USER_INPUT", faults: [{ path: "into" }] } },
    ]);
    const theirs = await send("region-steward@exampleshire", "nhs-warrington", "cheshire-police");
    expect(theirs.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", faults: [{ path: "id" }] } }]);
    expect((await send(manager, "nhs-warrington", "cheshire-police")).errors).toMatchObject([
      { extensions: { code: "FORBIDDEN" } },
    ]);
  });

  test("is not shown to another region's steward who observes a board of this one", async () => {
    const subject = unique("steward");
    const { issuer } = panboard.config.identity;
    await giveGrant(panboard.database, { role: "REGION_STEWARD", issuer, subject, on: "exampleshire" });
    const until = "9999-12-31";
    await giveGrant(panboard.database, { role: "OBSERVER", issuer, subject, on: "cheshire/halton" }, { until });
    const document = preview
      .replace("$into: ID!)", "$into: ID!, $region: String)")
      .replace("into: $into", "into: $into, region: $region");
    const ask = async (region: string, id: string, into: string) =>
      (await panboard.graph(subject, document, { id, into, region })).errors?.map(({ extensions }) => extensions.code);
    expect(await ask("cheshire", "nhs-warrington", "cheshire-police")).toEqual(["FORBIDDEN"]);
    expect(await ask("exampleshire", "exampleshire-ccg", "exampleshire-police")).toBeUndefined();
  });
});

test("is the steward's of its own region alone", async () => {
  const [old, today] = [await agency(), await agency()];
  const officer = await client(old);
  await expectNothingChanged(async () => {
    const input = { ...seen(old), into: today.id };
    const code = async (subject: string) =>
      (await change("mergeAgencies", input, subject)).errors?.map(({ extensions }) => extensions.code);
    expect(await code(manager)).toEqual(["FORBIDDEN"]);
    expect(await code(officer)).toEqual(["FORBIDDEN"]);
    expect(await code("region-steward@exampleshire")).toEqual(["NOT_FOUND"]);
  });
});

test("a police force that is a partner of four boards is one agency with one id to its client, on all four", async () => {
  const boards = ["cheshire-east", "cheshire-west-and-chester", "halton", "warrington"];
  for (const board of boards) await place(board, "cheshire-police");
  const police = await places("client@cheshire-police", "cheshire-police");
  expect([...new Set(boardsOf(police))]).toEqual(boards);
  expect(new Set([police.id, ...police.partners.nodes.map((one) => one.agency.id)]).size).toBe(1);
  expect(boardsOf(await places(manager, "cheshire-police"))).toEqual(["halton"]);
  expect(boardsOf(await places("region-steward@cheshire", "cheshire-police"))).toEqual([]);
});

test("of agencies that are one, one has a place on a board at a time, however it is named", async () => {
  const [old, today] = [await agency(), await agency()];
  await place("warrington", old.id);
  await done("mergeAgencies", { ...seen(old), into: today.slug });
  const document = `mutation ($input: AddPartnerInput!) { addPartner(input: $input) { partner { id version } userErrors { path message code } } }`;
  const add = (from: string, until?: string): Promise<{ addPartner: { partner: AnsweredRow | null } }> => {
    const input = { body: "warrington", agency: today.slug, kind: "RELEVANT_AGENCY", from, until };
    return ask("business-manager@warrington", document, { input });
  };
  const taken = "This agency has a place on the board on some of these days already.";
  expect(await add("2024-04-01")).toEqual({
    addPartner: { partner: null, userErrors: [{ path: "from", message: taken, code: "CONFLICT" }] },
  });
  // Its places one after the other are no matter.
  const { partner } = (await add("2019-04-01", "2020-03-31")).addPartner;
  const change = `mutation ($input: ChangePartnerInput!) { changePartner(input: $input) { partner { id } userErrors { path } } }`;
  const input = { ...seen(partner as AnsweredRow), until: "2020-04-01" };
  expect(await ask("business-manager@warrington", change, { input })).toEqual({
    changePartner: { partner: null, userErrors: [{ path: "from" }] },
  });
});
