import "reflect-metadata";
import { type GraphQLError, type OperationDefinitionNode, parse } from "graphql";
import { findVariableFaults } from "../graphql/variable-faults";
import { buildGraphSchema } from "./build-schema";

const faultsOf = async (document: string, variables: object): Promise<unknown[]> => {
  const [operation] = parse(document).definitions as readonly OperationDefinitionNode[];
  const found = findVariableFaults(
    await buildGraphSchema(),
    operation as OperationDefinitionNode,
    variables as Readonly<Record<string, unknown>>,
    10,
  );
  return found.flatMap(({ extensions }: GraphQLError) => extensions.faults);
};
const message = "A date lies in the years 1900 to 2099.";

test("a meeting is planned for no day outside the years that are kept: it is told at that day", async () => {
  const document = "mutation ($input: PlanMeetingsInput!) { planMeetings(input: $input) { meetings { id } } }";
  const input = { body: "board", group: "group", days: ["2099-12-29", "2100-01-05", "1899-12-31", "2099-02-29"] };
  expect(await faultsOf(document, { input })).toEqual([
    { path: "days.1", message },
    { path: "days.2", message },
    { path: "days.3", message: 'A date is written like "2014-03-31".' },
  ]);
});

test("days are suggested up to the last that is kept, and a later one is told at its field", async () => {
  const document = `query ($until: Date!, $every: MeetingRhythm!) {
    node(id: "x") { ... on Group { meetingDays(from: "2099-01-01", until: $until, every: $every) { date } } }
  }`;
  const every = { unit: "WEEKS", interval: 1, weekday: "TUESDAY" };
  expect(await faultsOf(document, { until: "2100-01-05", every })).toEqual([{ path: "until", message }]);
  expect(await faultsOf(document, { until: "2099-12-31", every })).toEqual([]);
});
