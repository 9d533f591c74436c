/**
 * @jest-environment jsdom
 */
import { findKept, forget, forgetKept, keep } from "./kept";

describe("what a tab keeps", () => {
  beforeEach(() => window.sessionStorage.clear());

  it("is found again by the person it was kept for alone", () => {
    expect(keep("one", "/form", { title: "Typed" })).toBe(true);
    expect(findKept("one", "/form")).toEqual({ title: "Typed" });
    expect(findKept("one", "/other")).toBeUndefined();
    expect(findKept("two", "/form")).toBeUndefined();
  });

  it("can't be reached by a subject that is made to look like another person's place", () => {
    keep("a b", "/form", "theirs");
    expect(findKept("a", "b /form")).toBeUndefined();
    forgetKept({ exceptOf: "a" });
    expect(findKept("a b", "/form")).toBeUndefined();
  });

  it("says that there is no room, and leaves nothing of before in its place", () => {
    keep("one", "/form", "short");
    expect(keep("one", "/form", "x".repeat(20_000_000))).toBe(false);
    expect(findKept("one", "/form")).toBeUndefined();
  });

  it("is forgotten for one place, for everybody else, and for all, and leaves the rest of the tab alone", () => {
    window.sessionStorage.setItem("other", "stays");
    keep("one", "/form", 1);
    keep("one", "/other", 2);
    keep("two", "/form", 3);
    forget("one", "/form");
    expect([findKept("one", "/form"), findKept("one", "/other")]).toEqual([undefined, 2]);
    forgetKept({ exceptOf: "one" });
    expect([findKept("one", "/other"), findKept("two", "/form")]).toEqual([2, undefined]);
    forgetKept();
    expect(Object.keys(window.sessionStorage)).toEqual(["other"]);
  });
});
