/**
 * @jest-environment ./packages/web/src/testing/browser-environment.cjs
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { GivenAnswer } from "../../testing/given-api";
import { findSummary, press } from "../form/testing/given-form-pages";
import {
  applyFilters,
  findTitles,
  givenListPages,
  hrefOf,
  meetingsAnswer,
  refusedArgument,
} from "./testing/given-list-pages";

const pages = givenListPages();
const wordDocument = "Meetings as a Word document";
const answer = (...answers: (GivenAnswer | Promise<GivenAnswer>)[]) => pages.api().answer("Meetings", ...answers);
const refusedWords = (message: string) => ({ message, extensions: { code: "BAD_USER_INPUT" } });
const lastAsked = () => pages.api().asked("Meetings").at(-1);
const focused = () => document.activeElement?.textContent;
const head = (name: string) => screen.getByRole("columnheader", { name });

describe("filters", () => {
  it("stand in the address, are asked of the API, and become chips that take them away", async () => {
    answer(meetingsAnswer(["Board"]));
    const opened = await pages.openList();
    await findTitles();
    expect(screen.queryByText("Clear all filters")).toBeNull();
    applyFilters({ search: "board & panel", kind: "BOARD" });
    await screen.findByText("Clear all filters");
    expect(opened.address()).toBe("/boards/cheshire-east?search=board+%26+panel&kind=BOARD");
    const asked = { body: "cheshire-east", search: "board & panel", kind: "BOARD", held: true };
    await waitFor(() => expect(lastAsked()).toMatchObject(asked));
    expect(hrefOf("Remove the filter Kind: Board")).toBe("/boards/cheshire-east?search=board+%26+panel");
    opened.go(hrefOf("Clear all filters"));
    await waitFor(() => expect(opened.address()).toBe("/boards/cheshire-east"));
    await waitFor(() => expect(screen.queryByText("Clear all filters")).toBeNull());
    expect(pages.api().asked("Meetings")).toHaveLength(2);
  });

  it("begin again at the first page, in the same order", async () => {
    answer(meetingsAnswer(["Board"]));
    const opened = await pages.openList("?sort=-heldOn&after=abc");
    await findTitles();
    applyFilters({ kind: "PANEL" });
    await waitFor(() => expect(opened.address()).toBe("/boards/cheshire-east?kind=PANEL&sort=-heldOn"));
  });
});

describe("the order", () => {
  const chooseOrder = (value: string) => {
    fireEvent.change(screen.getByLabelText("Sort by"), { target: { value } });
    applyFilters({});
  };

  it("is chosen among the filters too, and is left out of the address where it is the list's own", async () => {
    answer(meetingsAnswer(["Board"]));
    const opened = await pages.openList("?kind=BOARD");
    await findTitles();
    chooseOrder("-heldOn");
    await waitFor(() => expect(opened.address()).toBe("/boards/cheshire-east?kind=BOARD&sort=-heldOn"));
    await waitFor(() => expect(lastAsked()).toMatchObject({ sort: "-heldOn" }));
    chooseOrder("title");
    await waitFor(() => expect(opened.address()).toBe("/boards/cheshire-east?kind=BOARD"));
  });
});

describe("the heads of the table", () => {
  it("say by which the list is sorted, sort by another, and the other way the second time", async () => {
    answer(meetingsAnswer(["Board"]));
    const opened = await pages.openList();
    await findTitles();
    expect(head("Title").getAttribute("aria-sort")).toBe("ascending");
    expect(head("Date").getAttribute("aria-sort")).toBe("none");
    expect(lastAsked()).toMatchObject({ sort: "title" });
    for (const [address, sort] of [
      ["?sort=heldOn", "ascending"],
      ["?sort=-heldOn", "descending"],
    ] as const) {
      press("Date");
      await waitFor(() => expect(opened.address()).toBe(`/boards/cheshire-east${address}`));
      await waitFor(() => expect(head("Date").getAttribute("aria-sort")).toBe(sort));
      expect(head("Title").getAttribute("aria-sort")).toBe("none");
    }
    await waitFor(() => expect(lastAsked()).toMatchObject({ sort: "-heldOn" }));
  });
});

describe("the pages of a list", () => {
  it("lead on by the last row's cursor and back by the first one's, and the focus goes to what they are", async () => {
    answer(
      meetingsAnswer(["One", "Two"], { total: 3, after: true }),
      meetingsAnswer(["Three"], { total: 3, from: 3, before: true }),
    );
    const opened = await pages.openList("?kind=BOARD");
    expect(await findTitles()).toEqual(["One", "Two"]);
    expect(screen.queryByRole("link", { name: /Previous/ })).toBeNull();
    expect(lastAsked()).toMatchObject({ first: 25 });
    expect(document.activeElement).toBe(document.body);
    opened.go(hrefOf(/Next/));
    await screen.findByText("3 of 3 meetings");
    await waitFor(() => expect(focused()).toBe("3 of 3 meetings"));
    expect(lastAsked()).toMatchObject({ first: 25, after: "end of Two", kind: "BOARD" });
    expect(screen.queryByRole("link", { name: /Next/ })).toBeNull();
    expect(hrefOf(/Previous/)).toBe("/boards/cheshire-east?kind=BOARD&before=start+of+Three");
    opened.go(hrefOf(/Previous/));
    await waitFor(() => expect(lastAsked()).toMatchObject({ last: 25, before: "start of Three" }));
    expect(lastAsked()).not.toHaveProperty("first");
  });

  it("keep the rows until the next ones are there", async () => {
    let give = (_: ReturnType<typeof meetingsAnswer>): void => undefined;
    const held = new Promise<ReturnType<typeof meetingsAnswer>>((resolve) => (give = resolve));
    answer(meetingsAnswer(["One"], { total: 2, after: true }), held);
    const opened = await pages.openList();
    await findTitles();
    opened.go(hrefOf(/Next/));
    await waitFor(() => expect(pages.api().asked("Meetings")).toHaveLength(2));
    expect(await findTitles()).toEqual(["One"]);
    expect(document.activeElement).toBe(document.body);
    give(meetingsAnswer(["Two"], { total: 2, from: 2, before: true }));
    await screen.findByText("2 of 2 meetings");
  });
});

describe("a list without rows", () => {
  it("says that there are none yet, and what it is for", async () => {
    answer(meetingsAnswer([]));
    await pages.openList();
    expect(await screen.findByRole("heading", { name: "No meetings yet" })).toBeTruthy();
    expect(screen.getByText("Meetings are listed here once one is planned.")).toBeTruthy();
  });

  it("says that none match, and takes the focus there after filtering", async () => {
    answer(meetingsAnswer(["Board"]), meetingsAnswer([]));
    await pages.openList();
    await findTitles();
    applyFilters({ search: "zebra" });
    await screen.findByRole("heading", { name: "No meetings match your filters" });
    await waitFor(() => expect(focused()).toBe("No meetings match your filters"));
    expect(screen.queryByText(/once one is planned/)).toBeNull();
    expect(hrefOf("Clear all filters")).toBe("/boards/cheshire-east");
  });

  it("says that it ends before the page that was asked for, and leads to the first", async () => {
    answer(meetingsAnswer([], { total: 3 }));
    await pages.openList("?kind=BOARD&after=far");
    expect(await screen.findByText(/The list ends before this page/)).toBeTruthy();
    expect(hrefOf("Show the first page")).toBe("/boards/cheshire-east?kind=BOARD");
  });
});

describe("an address that makes no sense", () => {
  it("is told at the filter, with nothing asked and no file of other rows", async () => {
    await pages.openList("?kind=BANANA&search=board");
    expect(await findSummary()).toEqual(["Kind has no choice “BANANA”. Choose one of the list."]);
    expect(screen.getByLabelText("Kind").getAttribute("aria-describedby")).toContain("error");
    expect(pages.api().asked("Meetings")).toEqual([]);
    for (const name of ["Export CSV", "Save view", wordDocument])
      expect(screen.queryByRole("button", { name })).toBeNull();
    expect(hrefOf("Show all meetings from the beginning")).toBe("/boards/cheshire-east");
    expect(document.title).toMatch(/^Error: Meetings/);
  });

  it.each([
    ["?sort=banana", "sort", "This address asks for an order that the list does not have."],
    ["?after=banana", "after", "This address asks for a page that the list does not have."],
    ["?before=banana", "before", "This address asks for a page that the list does not have."],
    ["?search=x", "search", "Words in the title: Use two letters."],
  ])("is told where the API refuses it: %s", async (query, path, words) => {
    answer(refusedArgument(path, "Use two letters."));
    await pages.openList(query);
    expect(await findSummary()).toEqual([words]);
    expect(screen.queryByRole("table")).toBeNull();
  });
});

describe("the file of a list", () => {
  it("is asked for with the same filters and order, without the page, and with the token", async () => {
    answer(meetingsAnswer(["Board"]));
    pages.api().answerFiles("Title\r\nBoard\r\n");
    await pages.openList("?search=board&kind=BOARD&sort=-heldOn&after=abc");
    await findTitles();
    press("Export CSV");
    await waitFor(async () => expect(await pages.saved()).toEqual(["Title\r\nBoard\r\n"]));
    const [{ path = "", authorization } = {}] = pages.api().askedFiles();
    expect(authorization).toBe("Bearer token");
    const { pathname, searchParams } = new URL(path, "http://panboard.test");
    expect(pathname).toBe("/exports/meetings");
    expect(Object.fromEntries(searchParams)).toEqual({
      ...{ body: "cheshire-east", held: "true", search: "board", kind: "BOARD", sort: "-heldOn" },
    });
  });
});

describe("a list as a document", () => {
  it("is asked for with the filters that it takes, and with the token", async () => {
    answer(meetingsAnswer(["Board"]));
    pages.api().answerFiles("a document");
    await pages.openList("?search=board&kind=BOARD&sort=-heldOn&after=abc");
    await findTitles();
    press(wordDocument);
    await waitFor(async () => expect(await pages.saved()).toEqual(["a document"]));
    expect(pages.api().askedFiles()).toEqual([
      { path: "/documents/meetings?body=cheshire-east&kind=BOARD", authorization: "Bearer token" },
    ]);
  });

  it("that is refused says why, until it is asked for again", async () => {
    answer(meetingsAnswer(["Board"]));
    pages.api().answerFiles(JSON.stringify({ errors: [refusedWords("It would be too long.")] }), 400);
    await pages.openList();
    await findTitles();
    press(wordDocument);
    expect((await screen.findByRole("alert")).textContent).toBe(
      "Sorry, the Word document could not be made. It would be too long. Ask for it again.",
    );
    pages.api().answerFiles("a document");
    press(wordDocument);
    await waitFor(async () => expect(await pages.saved()).toEqual(["a document"]));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

test("rows of one board are not shown under another's name while its own are on their way", async () => {
  answer(meetingsAnswer(["Of Cheshire East"]), new Promise(() => undefined));
  const opened = await pages.openList();
  expect(await findTitles()).toEqual(["Of Cheshire East"]);
  opened.go("/boards/halton");
  await waitFor(() => expect(lastAsked()).toMatchObject({ body: "halton" }));
  expect(screen.queryByText("Of Cheshire East")).toBeNull();
});
