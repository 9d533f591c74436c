import { settingsOfRead } from "../../packages/api/src/db/rights";
import { isRecorded } from "../../packages/api/src/db/owned";
import { encodeRowId, type KeyedRow, listNodes } from "../../packages/api/src/db/row-id";
import { registeredQuestions } from "../../packages/api/src/testing/define-question";
import { idOfBoard } from "../../packages/api/src/testing/define-sample";
import { givenViewer } from "../../packages/api/src/testing/given-viewer";
import { listFacts } from "../../packages/api/src/testing/list-facts";
import { isOfAccount, listMutations, sampleOf, send } from "./mutations";
import { useRoles } from "./use-roles";

const tried = useRoles();
const { panboard } = tried;

const askNode = "query ($id: ID!) { node(id: $id) { id } }";

test("T27 an operator alone reaches nothing behind the walls: no body, no region, no agency, and no permission", async () => {
  const { rights } = await givenViewer(panboard.database, "OPERATOR", tried.places.board);
  const { "app.account": account, ...settings } = settingsOfRead(rights);
  expect(account).toBe(rights.accountId);
  const reached = Object.entries(settings).filter(([, value]) => value !== "" && value !== "{}");
  expect(reached).toEqual([]);
  expect([...rights.permissions.keys(), ...rights.regionOfBody.keys()]).toEqual([]);
});

test("T27 an operator is shown of oneself that one operates, and no region, body or agency", async () => {
  const document = `{ viewer { permissions grants { role permissions body { id } region { id } agency { id } }
    bodies { id } regions { id } } }`;
  const { data, errors } = await panboard.graph(await tried.somebody("OPERATOR"), document);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    viewer: {
      permissions: [],
      grants: [{ role: "OPERATOR", permissions: [], body: null, region: null, agency: null }],
      bodies: [],
      regions: [],
    },
  });
});

test("T27 an operator is refused every query that is not open to all", async () => {
  const subject = await tried.somebody("OPERATOR");
  const { board } = tried.places;
  let count = 0;
  for (const [field, { shownUnder, text }] of registeredQuestions()) {
    if (shownUnder === "everybody") continue;
    count += 1;
    const selection = typeof text === "string" ? text : await text(panboard.database, board);
    const [owner = ""] = field.split(".");
    const type = owner === "Body" ? "Board" : owner;
    const onNode = `{ node(id: "${idOfBoard(board)}") { ... on ${type} { ${selection} } } }`;
    const { errors } = await panboard.graph(subject, owner === "Query" ? `{ ${selection} }` : onNode);
    expect({ field, errors }).toMatchObject({ errors: [{ extensions: { code: "FORBIDDEN" } }] });
  }
  expect(count).toBeGreaterThan(12);
});

test("T27 an operator is refused every row of every fact by its id, in the same words as one that does not exist", async () => {
  const subject = await tried.somebody("OPERATOR");
  const facts = await listFacts();
  const told = async (id: string): Promise<unknown> => {
    const { status, data, errors = [] } = await panboard.graph(subject, askNode, { id });
    return { status, data, errors: errors.map(({ message, extensions: { code } }) => ({ message, code })) };
  };
  const none = await told("nothing");
  expect(none).toMatchObject({ errors: [{ code: "FORBIDDEN" }] });
  // What is on record is made by no fact; audit-trail.test.ts asks for it as everybody.
  for (const { type, entity, where } of listNodes().filter((node) => !isRecorded(node.entity))) {
    const row = await facts.get(entity)?.(panboard.database, tried.places.board, where);
    if (!row) throw new Error(`${type} is a node whose entity has no fact.`);
    expect({ type, told: await told(encodeRowId(type, row as KeyedRow)) }).toEqual({ type, told: none });
  }
});

test("T27 an operator is refused every change but of what is their own", async () => {
  const subject = await tried.somebody("OPERATOR");
  for (const mutation of await listMutations()) {
    if (isOfAccount(mutation)) continue;
    const input = await sampleOf(mutation, panboard, tried.places.board);
    const { data, errors } = await send(panboard, mutation, subject, input);
    expect({ mutation: mutation.name, data, errors }).toMatchObject({
      data: { [mutation.name]: null },
      errors: [{ extensions: { code: "NOT_FOUND" } }],
    });
  }
});
