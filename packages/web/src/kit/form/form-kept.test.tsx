/**
 * @jest-environment ./packages/web/src/testing/browser-environment.cjs
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { useParams } from "react-router";
import { forgetKept } from "../api/kept";
import { DateField } from "./fields/date-field";
import { TextField } from "./fields/text-field";
import { FormPage } from "./form-page";
import {
  findSummary,
  made,
  meeting,
  planMeetingDocument,
  press,
  refusedWith,
  textIn,
  type,
  givenFormPages,
} from "./testing/given-form-pages";
import { useApiForm } from "./use-api-form";

const pages = givenFormPages();
afterEach(() => jest.restoreAllMocks());

/** The form of a meeting that was read at this version. */
function RenameForm({ version = 3, title = meeting.title }: { readonly version?: number; readonly title?: string }) {
  const { id = "m1" } = useParams();
  const form = useApiForm({
    document: planMeetingDocument,
    values: { title, heldOn: meeting.heldOn },
    read: (f) => ({ id, expectedVersion: version, title: f.text("title"), heldOn: f.date("heldOn") }),
    theirs: (current) => ({ title: current.title, heldOn: current.heldOn }),
    onDone: () => undefined,
  });
  return (
    <FormPage form={form} title="Rename the meeting">
      <TextField name="title" label="Title" />
      <DateField name="heldOn" label="Date of the meeting" />
      <a href="/elsewhere">Elsewhere</a>
    </FormPage>
  );
}

const routes = [{ path: "form", element: <RenameForm /> }];
const leave = () => fireEvent(window, new Event("pagehide"));
const theirs = {
  current: { ...meeting, version: 7, title: "Theirs", heldOn: "2014-04-01" },
  changedBy: "Coordinator",
  changedAt: "2014-06-30T23:05:00Z",
};
const stale = refusedWith([{ path: "expectedVersion", message: "Somebody was faster." }], theirs);
const inputs = () =>
  pages
    .api()
    .asked("PlanMeeting")
    .map(({ input }) => input as Record<string, unknown>);

describe("what was typed", () => {
  it("is there again after a reload, parts of a date too, and can be thrown away", async () => {
    await pages.open(routes);
    type("Title", "Typed");
    type("Day", "");
    leave();
    await pages.open(routes);
    expect([textIn("Title"), textIn("Day"), textIn("Month")]).toEqual(["Typed", "", "3"]);
    press("Start again");
    expect([textIn("Title"), textIn("Day")]).toEqual(["Board", "31"]);
    leave();
    await pages.open(routes);
    expect(textIn("Title")).toBe("Board");
  });

  it("is kept while it is typed, before the page is left", async () => {
    await pages.open(routes);
    type("Title", "Typed");
    await waitFor(() => expect(JSON.stringify({ ...window.sessionStorage })).toContain("Typed"));
  });

  it("is not shown to another person who signs in in the same tab", async () => {
    await pages.open(routes, { as: "manager" });
    type("Title", "Typed by the manager");
    leave();
    await pages.open(routes, { as: "coordinator" });
    expect(textIn("Title")).toBe("Board");
    await pages.open(routes, { as: "manager" });
    expect(textIn("Title")).toBe("Typed by the manager");
    forgetKept({ exceptOf: "coordinator" });
    await pages.open(routes, { as: "manager" });
    expect(textIn("Title")).toBe("Board");
  });

  it("is gone after signing out, and stays gone when the page is left then", async () => {
    const { api } = await pages.open(routes);
    type("Title", "Typed");
    leave();
    // The browser of the tests can't leave for another page, and says so.
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    await api.session.signOut().catch(() => undefined);
    leave();
    expect(JSON.stringify({ ...window.sessionStorage })).not.toContain("Typed");
  });

  it("is kept when the sign-in has expired, and stands there after signing in again", async () => {
    const refusal = { errors: [{ message: "Sign in.", extensions: { code: "UNAUTHENTICATED" } }] };
    pages.api().answer("PlanMeeting", refusal, made);
    await pages.open(routes);
    type("Title", "Typed");
    press("Save");
    expect(await findSummary()).toEqual(["You are no longer signed in. Nothing was saved"]);
    screen.getByText(/stands here again once you have signed in/);
    screen.getByRole("button", { name: "Sign in again" });
    await pages.open(routes);
    expect(textIn("Title")).toBe("Typed");
  });

  it("leaves nothing behind once it was saved", async () => {
    pages.api().answer("PlanMeeting", made);
    await pages.open(routes);
    type("Title", "Typed");
    leave();
    press("Save");
    await waitFor(() => expect(JSON.stringify({ ...window.sessionStorage })).not.toContain("Typed"));
  });
});

describe("a form that somebody else was faster with", () => {
  it("shows both versions, who and when, and sends mine over theirs when that is chosen", async () => {
    pages.api().answer("PlanMeeting", stale, made);
    await pages.open(routes);
    type("Title", "Mine");
    press("Save");
    const panel = await screen.findByRole("region", { name: "Somebody changed this while you were editing" });
    expect(panel.textContent).toContain("Coordinator, 1 July 2014 at 12:05am");
    const rows = [...panel.querySelectorAll("tbody tr")].map((row) => row.textContent);
    expect(rows).toEqual([expect.stringMatching(/Theirs.*Mine/), expect.stringMatching(/1 April 2014.*31 March 2014/)]);
    expect(await findSummary()).toEqual(["Somebody changed this while you were editing"]);
    press("Keep mine");
    await waitFor(() => expect(inputs()).toHaveLength(2));
    expect(inputs().map(({ expectedVersion, title }) => [expectedVersion, title])).toEqual([
      [3, "Mine"],
      [7, "Mine"],
    ]);
  });

  it("shows their version when that is chosen, and sends later changes on top of it", async () => {
    pages.api().answer("PlanMeeting", stale, made);
    await pages.open(routes);
    type("Title", "Mine");
    type("Day", "30");
    press("Save");
    await screen.findByRole("region", { name: /Somebody changed this/ });
    press("Take theirs");
    expect([textIn("Title"), textIn("Day"), textIn("Month")]).toEqual(["Theirs", "1", "4"]);
    expect(screen.queryByRole("region", { name: /Somebody changed this/ })).toBeNull();
    type("Title", "Mine on theirs");
    press("Save");
    await waitFor(() => expect(inputs()).toHaveLength(2));
    expect(inputs()[1]).toMatchObject({ expectedVersion: 7, title: "Mine on theirs", heldOn: "2014-04-01" });
  });

  it("is sent on the version that it was typed on, whatever was read since", async () => {
    pages.api().answer("PlanMeeting", stale);
    await pages.open(routes);
    type("Title", "Mine");
    leave();
    await pages.open([{ path: "form", element: <RenameForm version={7} title="Theirs" /> }]);
    press("Save");
    await waitFor(() => expect(inputs()).toHaveLength(1));
    expect(inputs()[0]).toMatchObject({ expectedVersion: 3, title: "Mine" });
  });
});

describe("leaving a form", () => {
  it("asks first where something was changed, for links and Back, and can be taken back", async () => {
    const { go, path } = await pages.open(routes);
    type("Title", "Typed");
    go(-1);
    await screen.findByRole("alertdialog", { name: "Leave without saving?" });
    press("Stay on this page");
    expect(path()).toBe("/form");
    expect(textIn("Title")).toBe("Typed");
    leave();
    go("/elsewhere");
    await screen.findByRole("alertdialog");
    press("Leave without saving");
    await screen.findByRole("heading", { name: "Elsewhere" });
    await pages.open(routes);
    expect(textIn("Title")).toBe("Board");
  });

  it("does not ask where nothing was changed, nor where it was changed back", async () => {
    const { go } = await pages.open(routes);
    type("Title", "Typed");
    type("Title", "Board");
    go("/elsewhere");
    await screen.findByRole("heading", { name: "Elsewhere" });
  });

  it("asks before the tab is closed, only while something is not saved", async () => {
    pages.api().answer("PlanMeeting", made);
    await pages.open(routes);
    const isAsked = () => !fireEvent(window, new Event("beforeunload", { cancelable: true }));
    expect(isAsked()).toBe(false);
    type("Title", "Typed");
    expect(isAsked()).toBe(true);
    press("Save");
    await waitFor(() => expect(isAsked()).toBe(false));
  });
});

describe("the next record under the same route", () => {
  it("is opened anew, with nothing of what was typed for the one before", async () => {
    pages.api().answer("PlanMeeting", made);
    const { go } = await pages.open([{ path: "form/:id", element: <RenameForm /> }], { at: "/form/m1" });
    type("Title", "Typed for the first");
    go("/form/m2");
    await screen.findByRole("alertdialog");
    press("Leave without saving");
    await waitFor(() => expect(textIn("Title")).toBe("Board"));
    type("Title", "Typed for the second");
    press("Save");
    await waitFor(() => expect(inputs()).toHaveLength(1));
    expect(inputs()[0]).toMatchObject({ id: "m2", title: "Typed for the second" });
  });
});
