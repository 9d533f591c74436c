/**
 * @jest-environment ./packages/web/src/testing/browser-environment.cjs
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { findSummary, press, type } from "../form/testing/given-form-pages";
import { findTitles, givenListPages, givenView, hrefOf, meetingsAnswer } from "./testing/given-list-pages";

const pages = givenListPages();
beforeEach(() => pages.api().answer("Meetings", meetingsAnswer(["Board"])));

const answerViews = (...views: object[]) => pages.api().answer("SavedViews", { data: { savedViews: views } });
const made = (operation: string, view: object) => ({
  data: { [operation]: { savedView: givenView(view), userErrors: [] } },
});
const inputOf = (operation: string) => pages.api().asked(operation).at(-1)?.input;
const list = "/boards/cheshire-east";
const held = `${list}?kind=BOARD&sort=-heldOn`;

describe("the saved views of a list", () => {
  it("are links to its filters and order, say whose they are, and mark the one that holds", async () => {
    answerViews(
      givenView(),
      givenView({ id: "v2", name: "Mine for all", query: "kind=PANEL", isShared: true, sharedBy: "Business manager" }),
      givenView({
        id: "v3",
        name: "Theirs",
        query: "search=x",
        isOwn: false,
        isShared: true,
        sharedBy: "Quality officer",
      }),
    );
    const opened = await pages.openList();
    const views = (await screen.findByRole("heading", { name: "Saved views" })).closest("section");
    expect([...(views?.querySelectorAll("li") ?? [])].map((item) => item.textContent)).toEqual([
      ...["Board meetings", "Mine for all (shared)", "Theirs (shared by the quality officer)"],
    ]);
    expect(pages.api().asked("SavedViews")).toEqual([{ list: "meetings", body: "cheshire-east", region: null }]);
    expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull();
    expect(hrefOf("Board meetings")).toBe(held);
    opened.go(held);
    await waitFor(() =>
      expect(screen.getByRole("link", { name: "Board meetings" }).getAttribute("aria-current")).toBe("true"),
    );
    expect(screen.getByRole("link", { name: "Theirs" }).getAttribute("aria-current")).toBeNull();
    await screen.findByRole("button", { name: /^Remove/ });
    opened.go(`${list}?search=x`);
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull());
  });

  it("tell which filter a view asks for that the list no longer has, on that view alone", async () => {
    answerViews(
      givenView({ query: "search=board&group=7" }),
      givenView({ id: "v2", name: "Whole", query: "search=board" }),
    );
    const opened = await pages.openList("?search=board");
    await screen.findByRole("heading", { name: "Saved views" });
    const words = "The saved view “Board meetings” asks for a filter that this list no longer has: group.";
    expect(screen.queryByText(words)).toBeNull();
    expect(screen.getByRole("link", { name: "Whole" }).getAttribute("aria-current")).toBe("true");
    opened.go(hrefOf("Board meetings"));
    expect(await screen.findByText(words)).toBeTruthy();
    expect(pages.api().asked("Meetings").at(-1)).toMatchObject({ search: "board" });
    expect(screen.getByRole("link", { name: "Whole" }).getAttribute("aria-current")).toBeNull();
  });

  it("leave the list whole where they can't be read", async () => {
    pages.api().answer("SavedViews", { errors: [{ message: "Broken.", extensions: { code: "INTERNAL" } }] });
    await pages.openList();
    expect(await findTitles()).toEqual(["Board"]);
    expect(screen.queryByText("Saved views")).toBeNull();
  });

  it("are neither shown nor saved where the address has faults, or nobody is signed in", async () => {
    answerViews(givenView());
    await pages.openList("?kind=BANANA&save=view");
    expect(await findSummary()).toHaveLength(1);
    await pages.openList("?kind=BOARD&save=view", "/open");
    expect(await findTitles()).toEqual(["Board"]);
    expect(pages.api().asked("SavedViews")).toEqual([]);
    expect(screen.queryByRole("button", { name: "Save view" })).toBeNull();
  });
});

describe("saving a view", () => {
  it("is offered once something is chosen, keeps filters and order under a name, and can be undone", async () => {
    pages.api().answer("SaveView", made("saveView", {}));
    pages.api().answer("RemoveView", made("removeView", { version: 2 }));
    const opened = await pages.openList();
    await findTitles();
    expect(screen.queryByRole("button", { name: "Save view" })).toBeNull();
    opened.go(`${held}&after=abc`);
    const save = await screen.findByRole("button", { name: "Save view" });
    opened.go(save.getAttribute("href") ?? "");
    await screen.findByRole("heading", { name: "Save this view" });
    expect(screen.getByText("It keeps the filters Kind: Board and the order.")).toBeTruthy();
    press("Save the view");
    expect(await findSummary()).toEqual(["Enter the name of the view"]);
    type("Name of the view", "Board meetings");
    press("Save the view");
    await screen.findByText("View “Board meetings” saved");
    expect(opened.address()).toBe(held);
    expect(inputOf("SaveView")).toMatchObject({
      ...{ list: "meetings", body: "cheshire-east", name: "Board meetings" },
      ...{ query: "kind=BOARD&sort=-heldOn", isShared: false },
    });
    press("Undo");
    await screen.findByText("Undone");
    expect(inputOf("RemoveView")).toEqual({ id: "v1", expectedVersion: 1 });
  });

  it("shares it with the board, whose own records one reads, and with no other", async () => {
    pages.api().answer("SaveView", made("saveView", {}));
    await pages.openList("?kind=BOARD&save=view");
    await screen.findByRole("heading", { name: "Save this view" });
    type("Name of the view", "Board meetings");
    fireEvent.click(screen.getByLabelText("Yes"));
    press("Save the view");
    await waitFor(() => expect(inputOf("SaveView")).toMatchObject({ isShared: true }));
    await pages.openList("?kind=BOARD&save=view", "/boards/halton");
    await screen.findByRole("heading", { name: "Save this view" });
    expect(screen.queryByText(/^Share with/)).toBeNull();
  });
});

describe("a view of one's own that holds", () => {
  const openHeld = async (view: object) => {
    answerViews(givenView(view));
    const opened = await pages.openList("?kind=BOARD&sort=-heldOn");
    await screen.findByRole("button", { name: /^Remove/ });
    return opened;
  };

  it("is removed, and comes back by Undo", async () => {
    pages.api().answer("RemoveView", made("removeView", { version: 2 }));
    pages.api().answer("RestoreView", made("restoreView", { version: 3 }));
    const opened = await openHeld({});
    answerViews();
    press(/^Remove/);
    await screen.findByText("View “Board meetings” removed");
    expect(opened.address()).toBe(held);
    expect(inputOf("RemoveView")).toEqual({ id: "v1", expectedVersion: 1 });
    await waitFor(() => expect(screen.queryByRole("heading", { name: "Saved views" })).toBeNull());
    press("Undo");
    await screen.findByText("Undone");
    expect(inputOf("RestoreView")).toEqual({ id: "v1", expectedVersion: 2 });
  });

  it("is shared with the board, and taken back", async () => {
    pages.api().answer("ChangeView", made("changeView", { version: 2, isShared: true }));
    await openHeld({});
    press(/^Share with Cheshire East/);
    await screen.findByText("View “Board meetings” shared");
    expect(inputOf("ChangeView")).toEqual({ id: "v1", expectedVersion: 1, isShared: true });
    await openHeld({ isShared: true, version: 2 });
    press(/^Stop sharing/);
    await waitFor(() => expect(inputOf("ChangeView")).toEqual({ id: "v1", expectedVersion: 2, isShared: false }));
  });

  it("says why it was not changed", async () => {
    pages.api().answer("RemoveView", {
      data: { removeView: { savedView: null, userErrors: [{ path: "id", message: "Too late.", code: "CONFLICT" }] } },
    });
    await openHeld({});
    press(/^Remove/);
    expect(await screen.findByText("Sorry, the view could not be changed. Too late.")).toBeTruthy();
  });
});
