import { poundsOfPage } from "./pounds-of-page";

const pageOf = (...amounts: readonly (string | null)[]) => ({
  nodes: amounts.map((amount) => ({ amount })),
  pageInfo: { hasNextPage: false, hasPreviousPage: false },
  totalCount: amounts.length,
});
const wordsOf = (...amounts: readonly (string | null)[]) =>
  poundsOfPage(pageOf(...amounts), ({ amount }) => [amount]).nodes.map(({ amount, pounds }) => pounds(amount));

test("the amounts of a page have pence where any has some, and none where none has", () => {
  expect(wordsOf("215899.00", "-11007.00")).toEqual(["£215,899", "−£11,007"]);
  expect(wordsOf("215899.00", "0.50")).toEqual(["£215,899.00", "£0.50"]);
});

test("what is not stated says so, and is never £0", () => {
  expect(wordsOf(null, "0.00")).toEqual(["Not stated", "£0"]);
});
