import { importersInWords } from "./importers";

it("says who may import, as sentences do", () => {
  expect(importersInWords()).toBe("the business manager and the quality officer");
});
