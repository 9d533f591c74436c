import { type Permission, targetOfRole } from "@panboard/shared";
import { roleTable } from "@panboard/shared/role-table";
import { encodeRowId } from "../../packages/api/src/db/row-id";
import { type Question, registeredQuestions } from "../../packages/api/src/testing/define-question";
import { idOfBoard } from "../../packages/api/src/testing/define-sample";
import { listAskedFields } from "../../packages/api/src/testing/list-asked-fields";
import type { GraphAnswer } from "../../packages/api/src/testing/use-panboard";
import { isGiven, type RolePlaces, type TriedPerson, useRoles } from "./use-roles";

const tried = useRoles();

/** Where a field is asked for, and how its answer is reached there. */
interface Asked {
  readonly at: keyof RolePlaces;
  readonly document: string;
  readonly isOfNode: boolean;
}

async function askings(field: string, { text }: Question): Promise<Asked[]> {
  const { panboard, places } = tried;
  const { board, joint } = places;
  const selection = typeof text === "string" ? text : await text(panboard.database, board);
  const [owner = ""] = field.split(".");
  const onNode = (type: string, id: string): string =>
    `{ node(id: "${id}") { ... on ${type} { answer: ${selection} } } }`;
  const onBoard: Asked = { at: "board", document: onNode("Board", idOfBoard(board)), isOfNode: true };
  const idOfJoint = encodeRowId("JointBody", { regionId: joint.regionId, id: joint.bodyId });
  const onJoint: Asked = { at: "joint", document: onNode("JointBody", idOfJoint), isOfNode: true };
  switch (owner) {
    case "Query":
      return [{ at: "board", document: `{ answer: ${selection} }`, isOfNode: false }];
    case "Board":
      return [onBoard];
    case "JointBody":
      return [onJoint];
    case "Body":
      return [onBoard, onJoint];
    default: {
      const id = encodeRowId("Region", { regionId: board.regionId });
      return [{ at: "board", document: onNode("Region", id), isOfNode: true }];
    }
  }
}

type Answered = "SHOWN" | "NULL" | "FORBIDDEN";

/** What somebody is answered, by the table of roles. */
function expectedOf(
  person: TriedPerson,
  { shownUnder, needs = "published:read", toPartners }: Question,
  at: keyof RolePlaces,
): Answered {
  if (shownUnder === "everybody") return "SHOWN";
  if (!isGiven(person, needs)) return "FORBIDDEN";
  return isShown(person, shownUnder, at) || (toPartners === true && isOfPartner(person, at)) ? "SHOWN" : "NULL";
}

function isShown(person: TriedPerson, permission: Permission, at: keyof RolePlaces): boolean {
  if (permission === "published:read") return true;
  if (person.role === undefined || targetOfRole(person.role) !== "BODY" || person.at !== "board") return false;
  if (at === "board") return isGiven(person, permission);
  return permission === "body:read" && roleTable[person.role].jointBodies;
}

function isOfPartner({ role }: TriedPerson, at: keyof RolePlaces): boolean {
  return at === "board" && role !== undefined && roleTable[role].reads.includes("OWN_ROWS");
}

function answeredOf({ data, errors = [] }: GraphAnswer, { isOfNode }: Asked): string {
  const [refusal] = errors;
  if (refusal) return refusal.extensions.code;
  const answer = (isOfNode ? (data?.node as { answer?: unknown } | null)?.answer : data?.answer) ?? null;
  return answer === null ? "NULL" : "SHOWN";
}

test("every query, and every field that hangs on a board or a region, says how it is asked for", () => {
  const fields = listAskedFields();
  expect(fields.filter((field) => !registeredQuestions().has(field))).toEqual([]);
  expect([...registeredQuestions().keys()].filter((field) => !fields.includes(field))).toEqual([]);
  expect(fields.length).toBeGreaterThan(15);
});

/** In parts, so that none is long: every role is tried on every field. */
const parts = 4;

test.each(Array.from({ length: parts }, (_, part) => part))(
  "T24 each answer is shown to the roles to which the table gives it, and to nobody else, part %i",
  async (part) => {
    const people = await tried.everybody();
    const own = [...registeredQuestions()].filter((_, index) => index % parts === part);
    expect(own.length).toBeGreaterThan(0);
    for (const [field, question] of own) {
      for (const asked of await askings(field, question)) {
        const answers = people.map(async ({ subject }) =>
          answeredOf(await tried.panboard.graph(subject, asked.document), asked),
        );
        const expected = people.map((person) => [person.words, expectedOf(person, question, asked.at)]);
        const answered = (await Promise.all(answers)).map((answer, index) => [people[index]?.words, answer]);
        expect({ field, at: asked.at, answered }).toEqual({ field, at: asked.at, answered: expected });
      }
    }
  },
);

test("T24 without a token nothing is answered", async () => {
  for (const [field, question] of registeredQuestions()) {
    for (const { document } of await askings(field, question)) {
      expect({ field, ...(await tried.panboard.graph(undefined, document)) }).toMatchObject({
        status: 401,
        errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
      });
    }
  }
});
