import { operationInWords } from "../../packages/api/src/features/audit-trail";
import { listFacts } from "../../packages/api/src/testing/list-facts";
import { listMutations } from "./mutations";

test("every change of the product is said in plain words in the trail", async () => {
  await listFacts();
  const operations = (await listMutations()).map(({ name }) => name);
  expect(operations.length).toBeGreaterThan(20);
  expect(operations.filter((operation) => operationInWords(operation) === operation)).toEqual([]);
});
