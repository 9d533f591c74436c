/**
 * @jest-environment ./packages/web/src/testing/browser-environment.cjs
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { Page } from "../frame/page";
import { AsAtForm, useAsAt } from "./as-at-form";

function GroupsPage() {
  const asAt = useAsAt("2014-03-31");
  const [isLoaded, setLoaded] = useState(false);
  return (
    <Page title="Groups" errors={asAt.errors}>
      <AsAtForm legend="Show the groups as at" asAt={asAt} />
      <button onClick={() => setLoaded(true)}>{isLoaded ? "Loaded" : "Load"}</button>
      <output>{asAt.day ?? "No day"}</output>
    </Page>
  );
}

function open(query: string) {
  const router = createMemoryRouter([{ path: "/groups", element: <GroupsPage /> }], {
    initialEntries: [`/groups${query}`],
  });
  render(<RouterProvider router={router} />);
  return router;
}

const field = (part: string) => screen.getByLabelText<HTMLInputElement>(part);
const typed = () => ["Day", "Month", "Year"].map((part) => field(part).value);

function show(texts: readonly [string, string, string]) {
  ["Day", "Month", "Year"].forEach((part, index) => {
    fireEvent.change(field(part), { target: { value: texts[index] } });
  });
  fireEvent.click(screen.getByRole("button", { name: "Show" }));
}

afterEach(cleanup);

describe("a page as at a day", () => {
  it("is as at the current day where the address names none, and shows it", () => {
    open("");
    expect(screen.getByRole("status").textContent).toBe("2014-03-31");
    expect(screen.getByRole("group", { name: "Show the groups as at" })).toBeTruthy();
    expect(typed()).toEqual(["31", "3", "2014"]);
  });

  it("keeps the day that is asked for in the address, beside what else stands there", async () => {
    const router = open("?view=list");
    show(["1", "April", "2012"]);
    expect(await screen.findByText("2012-04-01")).toBeTruthy();
    expect(router.state.location.search).toBe("?view=list&as-at=2012-04-01");
    expect(typed()).toEqual(["1", "4", "2012"]);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says in summary and field that a day is none, keeps what was typed, and is as at no day", async () => {
    open("");
    show(["31", "2", "2012"]);
    const fault = await screen.findByRole("link", { name: "The date must be a real date." });
    expect(screen.getByRole("group").textContent).toContain("The date must be a real date.");
    expect(screen.getByRole("status").textContent).toBe("No day");
    expect(typed()).toEqual(["31", "2", "2012"]);
    fireEvent.click(fault);
    expect(document.activeElement).toBe(field("Day"));
  });

  it("keeps what is being typed while the page's data come", () => {
    open("");
    fireEvent.change(field("Day"), { target: { value: "7" } });
    fireEvent.click(screen.getByRole("button", { name: "Load" }));
    expect(screen.getByRole("button", { name: "Loaded" })).toBeTruthy();
    expect(typed()).toEqual(["7", "3", "2014"]);
  });

  it("names the part that is missing, and leads to it", async () => {
    open("?as-at=2012-3-");
    fireEvent.click(await screen.findByRole("link", { name: "The date must include a day." }));
    expect(document.activeElement).toBe(field("Day"));
  });

  it("is as at the current day again once the form is emptied", async () => {
    const router = open("?as-at=2012-03-31");
    show(["", "", ""]);
    expect(await screen.findByText("2014-03-31")).toBeTruthy();
    expect(router.state.location.search).toBe("");
    show(["", "", ""]);
    expect(await screen.findByDisplayValue("2014")).toBeTruthy();
  });
});
