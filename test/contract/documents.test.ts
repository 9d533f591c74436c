import { randomUUID } from "node:crypto";
import { mainPartOf, paragraphsOf, rowsOf } from "../../packages/api/src/graphql/documents/testing/read-docx";
import { releaseAgencies } from "../../packages/api/src/testing/release-agencies";
import { usePanboard } from "../../packages/api/src/testing/use-panboard";

const panboard = usePanboard();
const manager = "business-manager@cheshire-east";

beforeAll(async () => {
  await releaseAgencies(await panboard.connect("owner"));
  for (const [agency, from, until] of [
    ["cheshire-police", "2019-09-29", null],
    ["cheshire-east-council", "2012-04-01", "2019-09-28"],
  ]) {
    const input = { body: "cheshire-east", agency, kind: "STATUTORY_PARTNER", from, until };
    const document = "mutation ($input: AddPartnerInput!) { addPartner(input: $input) { userErrors { message } } }";
    expect((await panboard.graph(manager, document, { input })).data).toEqual({ addPartner: { userErrors: [] } });
  }
});

async function get(path: string, subject = manager, signal?: AbortSignal): Promise<Response> {
  const find = subject.includes("@") ? panboard.token : panboard.tokenOfAny;
  const headers = subject === "" ? {} : { authorization: `Bearer ${await find(subject)}` };
  return fetch(`${panboard.url}/documents/${path}`, { headers, ...(signal ? { signal } : {}) });
}

const mainOf = async (answer: Response): Promise<string> => mainPartOf(Buffer.from(await answer.arrayBuffer()));

async function refusalOf(path: string, subject?: string): Promise<unknown> {
  const answer = await get(path, subject);
  const { errors } = (await answer.json()) as {
    errors: { extensions: { code: string; faults?: { path: string }[] } }[];
  };
  const [{ extensions: { code = "", faults = [] } = {} } = {}] = errors;
  return { status: answer.status, code, names: faults.map(({ path: name }) => name) };
}

test("partners are a Word document, named after the document, its owner and the day as at which it holds", async () => {
  const answer = await get("partners?body=cheshire-east&on=2012-04-01");
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "content-disposition": 'attachment; filename="partners-cheshire-east-2012-04-01.docx"',
    "cache-control": "no-store",
  });
  const main = await mainOf(answer);
  expect(paragraphsOf(main).slice(0, 7)).toEqual([
    ["Title", "Partners of Cheshire East Safeguarding Children Board"],
    ["Subtitle", "Cheshire East Safeguarding Children Board"],
    ["Subtitle", "As at 1 April 2012"],
    ["Subtitle", "Not published"],
    ["Heading1", "Partners"],
    ["Normal", "A partner is an agency that has a place on Cheshire East Safeguarding Children Board."],
    ["Caption", "Agencies with a place on 1 April 2012"],
  ]);
  expect(rowsOf(main)).toEqual([
    ["Agency", "Place", "From", "Until"],
    ["Cheshire East Council", "Statutory partner", "1 April 2012", "28 September 2019"],
  ]);
});

test("without a day it is as at today, and a body without partners has a sentence in the place of a table", async () => {
  expect(rowsOf(await mainOf(await get("partners?body=cheshire-east&on=")))[1]).toEqual([
    "Cheshire Police",
    "Statutory partner",
    "29 September 2019",
    "No end date",
  ]);
  const main = await mainOf(await get("partners?body=cheshire-east&on=1990-05-01"));
  expect(rowsOf(main)).toEqual([]);
  expect(paragraphsOf(main)).toContainEqual(["Normal", "No agency had a place on 1 May 1990."]);
});

test.each([
  ["partners", 400, "BAD_USER_INPUT", ["body"]],
  ["partners?body=cheshire-east&on=2024-02-31", 400, "BAD_USER_INPUT", ["on"]],
  ["partners?body=cheshire-east&kind=CO_OPTED&constructor=1", 400, "BAD_USER_INPUT", ["kind", "constructor"]],
  ["partners?body=cheshire-east&body=halton", 400, "BAD_USER_INPUT", ["body"]],
  ["partners?body=halton", 404, "NOT_FOUND", []],
  ["nonsense?body=cheshire-east", 404, "NOT_FOUND", []],
  ["__proto__?body=cheshire-east", 404, "NOT_FOUND", []],
])("refuses %s in the form of an answer", async (path, status, code, names) => {
  expect(await refusalOf(path)).toEqual({ status, code, names });
});

test("without a token, and for nobody's grant, there is no document", async () => {
  const bare = await get("partners?body=cheshire-east", "");
  expect([bare.status, bare.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
  expect(await refusalOf("partners?body=cheshire-east", randomUUID())).toMatchObject({
    status: 403,
    code: "FORBIDDEN",
  });
});

test("documents take turns with exports, so that many at once leave the connections to everybody else", async () => {
  const owner = await panboard.connect("owner");
  await owner.query("begin");
  await owner.query("lock table partner in access exclusive mode");
  const token = await panboard.token(manager);
  const asked = Array.from({ length: 12 }, async (_, index) => {
    const path = index % 2 === 0 ? "documents" : "exports";
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(`${panboard.url}/${path}/partners?body=cheshire-east`, { headers });
    await answer.arrayBuffer();
    return answer.status;
  });
  const leaving = new AbortController();
  const left = get("partners?body=cheshire-east", manager, leaving.signal);
  const backup = await panboard.connect("backup");
  const waiting = `select from pg_locks where relation = 'partner'::regclass and not granted`;
  while (((await backup.query(waiting)).rowCount ?? 0) < 2);
  for (let number = 0; number < 12; number += 1) {
    expect((await panboard.graph(manager, `{ board(slug: "cheshire-east") { name } }`)).status).toBe(200);
  }
  expect((await backup.query(waiting)).rowCount).toBe(2);
  leaving.abort();
  await expect(left).rejects.toThrow(/abort/);
  await owner.query("rollback");
  expect(await Promise.all(asked)).toEqual(Array.from({ length: 12 }, () => 200));
  // Nobody who left keeps the turn.
  expect((await get("partners?body=cheshire-east")).status).toBe(200);
});
