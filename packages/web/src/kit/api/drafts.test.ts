/** @jest-environment jsdom */
import { dropDraft, dropDrafts, keepDraft, readDraft } from "./drafts";

const mine = { subject: "me", name: "import halton" };

beforeEach(() => window.sessionStorage.clear());

it("keeps a text for its person and name alone, until it is dropped", () => {
  expect(keepDraft(mine, "board,area")).toBe(true);
  expect(readDraft(mine)).toBe("board,area");
  expect(readDraft({ ...mine, subject: "m" })).toBeUndefined();
  expect(readDraft({ ...mine, name: "import warrington" })).toBeUndefined();
  dropDraft(mine);
  expect(readDraft(mine)).toBeUndefined();
});

it("says that there is no room for a text", () => {
  expect(keepDraft(mine, "x".repeat(20_000_000))).toBe(false);
});

it("forgets everybody else’s texts, or all, and nothing else of the tab", () => {
  window.sessionStorage.setItem("other", "kept");
  const theirs = { ...mine, subject: "me:too" };
  keepDraft(mine, "mine");
  keepDraft(theirs, "theirs");
  dropDrafts("me");
  expect([readDraft(mine), readDraft(theirs)]).toEqual(["mine", undefined]);
  dropDrafts();
  expect([readDraft(mine), window.sessionStorage.getItem("other")]).toEqual([undefined, "kept"]);
});
