/**
 * @jest-environment jsdom
 */
import { isInternal } from "./internal-link";

const here = { origin: "http://localhost", pathname: "/boards/halton", search: "?a=1" };
const link = (attributes: Readonly<Record<string, string>>) =>
  Object.assign(document.createElement("a"), attributes) as HTMLAnchorElement;

describe("isInternal", () => {
  it("holds for a page of ours", () => {
    expect(isInternal(link({ href: "/boards" }), here)).toBe(true);
  });

  it("leaves a place on the same page to the browser, so that it takes the focus there", () => {
    expect(isInternal(link({ href: "/boards/halton?a=1#content" }), here)).toBe(false);
  });

  it.each([
    ["another origin", { href: "https://example.org/" }],
    ["what the server answers itself", { href: "/client-config.json", rel: "external" }],
    ["a download", { href: "/file.csv", download: "file.csv" }],
    ["another window", { href: "/boards", target: "_blank" }],
  ])("leaves %s to the browser", (_what, attributes) => {
    expect(isInternal(link(attributes), here)).toBe(false);
  });
});
