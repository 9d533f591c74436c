import { pages } from "./pages";
import { componentOf } from "../kit/page/page-code";

const Found = () => null;

describe("componentOf", () => {
  it("finds the one export that ends in Page", () => {
    expect(componentOf({ FoundPage: Found, other: 1 }, "Found")).toBe(Found);
  });

  it.each([{}, { FirstPage: Found, SecondPage: Found }])("refuses a module of none or several: %j", (module) => {
    expect(() => componentOf(module, "Found")).toThrow("“Found” has to export one page");
  });
});

describe("every page of the client", () => {
  it.each(pages)("has a component: $title", async ({ load, title }) => {
    expect(componentOf(await load(), title)).toEqual(expect.any(Function));
  });
});
