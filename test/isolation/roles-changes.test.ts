/** @slow: it tries every mutation in every role. */
import { targetOfRole } from "@panboard/shared";
import { registeredSamples } from "../../packages/api/src/testing/define-sample";
import {
  type Input,
  isOfAccount,
  kindOfTarget,
  listMutations,
  type Mutation,
  namesOfMutations,
  type Payload,
  permissionsOf,
  sampleOf,
  send,
} from "./mutations";
import { isGivenAll, type TriedPerson, useRoles } from "./use-roles";

const tried = useRoles();
let mutations: Mutation[];

beforeAll(async () => {
  mutations = await listMutations();
});

/** What somebody is answered, by the table of roles: MADE, or the code of the refusal. */
function expectedOf(person: TriedPerson, mutation: Mutation, input: Input): "MADE" | "FORBIDDEN" | "NOT_FOUND" {
  const kind = kindOfTarget(mutation, input);
  const on = person.role && targetOfRole(person.role);
  // Everybody keeps what is their own, about the places that they read of.
  const isAbout = "body" in input || "region" in input;
  if (kind === "ACCOUNT") return isAbout && (on === undefined || on === "DEPLOYMENT") ? "NOT_FOUND" : "MADE";
  if (on === undefined || on === "DEPLOYMENT") return "NOT_FOUND";
  const holds = isGivenAll(person, permissionsOf(mutation));
  // A region is everybody's who reads there, and a permission that is held on a board or an agency is none on it.
  if (kind === "REGION") return holds && on === "REGION" ? "MADE" : "FORBIDDEN";
  if (on === "REGION" || person.at !== "board") return "NOT_FOUND";
  return holds ? "MADE" : "FORBIDDEN";
}

test("every mutation says what it takes, so that it is tried here", () => {
  const missing = mutations.filter(({ name }) => !registeredSamples().has(name)).map(({ name }) => name);
  expect({ missing, tried: mutations.length > 8 }).toEqual({ missing: [], tried: true });
});

describe("T24 each change is made for the roles to which the table gives it, and refused to everybody else as it says:", () => {
  test.each(namesOfMutations())("%s", async (name) => {
    const { panboard, places } = tried;
    const people = await tried.everybody();
    for (const mutation of mutations.filter((one) => one.name === name)) {
      const sample = (subject: string): Promise<Input> => sampleOf(mutation, panboard, places.board, subject);
      // What is refused is left as it was, so that all who are refused are tried on one.
      let refused: Input | undefined;
      for (const person of people) {
        refused ??= await sample(person.subject);
        const isFresh = isOfAccount(mutation) || expectedOf(person, mutation, refused) === "MADE";
        const input = isFresh ? await sample(person.subject) : refused;
        const { data, errors = [] } = await send(panboard, mutation, person.subject, input);
        const payload = data?.[mutation.name] as Payload | null | undefined;
        const answered = errors[0]?.extensions.code ?? (payload?.changed ? "MADE" : "NOT MADE");
        const told = { mutation: mutation.sample ?? name, person: person.words, userErrors: payload?.userErrors ?? [] };
        const expected = expectedOf(person, mutation, input);
        expect({ ...told, answered, isNull: payload === null }).toEqual({
          ...told,
          userErrors: [],
          answered: expected,
          isNull: expected !== "MADE",
        });
      }
    }
  });
});
