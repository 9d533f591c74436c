import { graphql } from "graphql";
import { buildGraphSchema } from "../../packages/api/src/app/build-schema";
import { RequestContext } from "../../packages/api/src/graphql/request-context";
import { givenAgency, givenBoard, givenRegion, givenViewer } from "../../packages/api/src/testing/given";
import { useDatabase } from "../../packages/api/src/testing/use-database";

const databases = useDatabase();

test("T20 a right that ends while a document of several changes runs is not had by those that are still to come", async () => {
  const { database } = databases;
  const board = await givenBoard(database, await givenRegion(database));
  const [manager, observer] = [
    await givenViewer(database, "BUSINESS_MANAGER", board),
    await givenViewer(database, "OBSERVER", board),
  ];
  const slugs = [await givenAgency(database, board), await givenAgency(database, board)].map(({ slug }) => slug);
  // The role is taken away once the first change has begun.
  const asked = [manager, observer];
  const context = new RequestContext(database, async () => asked.shift() ?? observer, manager, "request");
  const add = (slug: string, index: number): string =>
    `a${index}: addPartner(input: { body: "${board.slug}", agency: "${slug}", kind: CO_OPTED, from: "2020-04-01" }) { partner { id } }`;
  const { data, errors } = await graphql({
    schema: await buildGraphSchema(),
    source: `mutation { ${slugs.map(add).join(" ")} }`,
    contextValue: context,
  });
  await context.close("given");
  expect(data).toEqual({ a0: { partner: { id: expect.any(String) } }, a1: null });
  expect(errors?.map(({ originalError }) => originalError)).toMatchObject([{ code: "FORBIDDEN" }]);
});
