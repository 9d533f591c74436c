/**
 * @jest-environment ./packages/web/src/testing/browser-environment.cjs
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { screen, waitFor } from "@testing-library/react";
import { DateField } from "./fields/date-field";
import { LongTextField, TextField } from "./fields/text-field";
import { FormPage } from "./form-page";
import { useSuccess } from "./success";
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

function MeetingForm() {
  const succeed = useSuccess();
  const form = useApiForm({
    document: planMeetingDocument,
    values: { title: meeting.title, heldOn: meeting.heldOn },
    read: (f) => ({
      idempotencyKey: f.idempotencyKey(),
      title: f.text("title"),
      heldOn: f.date("heldOn"),
      note: f.optional.text("note"),
    }),
    onDone: ({ title }) => succeed("/done", { text: `${title} planned` }),
  });
  return (
    <FormPage form={form} title="Plan a meeting" button="Plan the meeting" cancelHref="/before">
      <TextField name="title" label="Title" />
      <DateField name="heldOn" label="Date of the meeting" />
      <LongTextField name="note" label="Note (optional)" max={3_000_000} />
    </FormPage>
  );
}

const routes = [{ path: "form", element: <MeetingForm /> }];
const open = (as = "manager") => pages.open(routes, { as });
const asked = () => pages.api().asked("PlanMeeting");

describe("sending a form", () => {
  it("sends what was typed, and says on the next page what was done, once", async () => {
    pages.api().answer("PlanMeeting", made);
    const { go } = await open();
    type("Title", "  Board, spring ");
    type("Day", "1");
    press("Plan the meeting");
    const banner = await screen.findByRole("alert", { name: "Success" });
    expect(banner.textContent).toContain("Board planned");
    await waitFor(() => expect(document.activeElement).toBe(banner));
    expect(asked()).toEqual([
      { input: { idempotencyKey: expect.any(String), title: "Board, spring", heldOn: "2014-03-01", note: null } },
    ]);
    go("/further");
    await screen.findByRole("heading", { name: "Elsewhere" });
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    go(-1);
    await screen.findByRole("heading", { name: "Elsewhere" });
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("sends once, however often the button is pressed, and says that it is being sent", async () => {
    let answer: (given: typeof made) => void = () => undefined;
    pages.api().answer("PlanMeeting", new Promise((resolve) => (answer = resolve)));
    await open();
    press("Plan the meeting");
    press("Saving");
    press("Saving");
    const button = screen.getByRole("button", { name: "Saving" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(button.hasAttribute("disabled")).toBe(false);
    answer(made);
    await screen.findByRole("alert", { name: "Success" });
    expect(asked()).toHaveLength(1);
  });

  it("asks before what was typed while it was being sent is left behind", async () => {
    let answer: (given: typeof made) => void = () => undefined;
    pages.api().answer("PlanMeeting", new Promise((resolve) => (answer = resolve)));
    await open();
    press("Plan the meeting");
    type("Title", "Typed meanwhile");
    answer(made);
    await screen.findByRole("alertdialog", { name: "Leave without saving?" });
    expect(textIn("Title")).toBe("Typed meanwhile");
  });

  it("puts the faults that the API finds at their fields, and those without a field in the summary alone", async () => {
    const faults = [
      { path: "input", message: "The year is closed." },
      { path: "heldOn.day", message: "No meeting is on a Sunday." },
      { path: "title", message: "Another meeting has that title." },
    ];
    pages.api().answer("PlanMeeting", refusedWith(faults));
    await open();
    press("Plan the meeting");
    expect(await findSummary()).toEqual([
      "Another meeting has that title",
      "No meeting is on a Sunday",
      "The year is closed",
    ]);
    expect(document.title).toMatch(/^Error: Plan a meeting/);
    expect(document.activeElement?.className).toBe("govuk-error-summary");
    const title = screen.getByLabelText("Title");
    expect(title.getAttribute("aria-describedby")).toBe("field-title-error");
    expect(document.getElementById("field-title-error")?.textContent).toContain("Another meeting has that title");
    expect(screen.getByRole("link", { name: "No meeting is on a Sunday" }).getAttribute("href")).toBe(
      "#field-heldOn-day",
    );
  });

  it("takes input that the API could not read for faults of its fields", async () => {
    const extensions = {
      code: "BAD_USER_INPUT",
      faults: [{ path: "title", message: "Write it without a line break." }],
    };
    pages.api().answer("PlanMeeting", { errors: [{ message: "title: no.", extensions }] });
    await open();
    press("Plan the meeting");
    expect(await findSummary()).toEqual(["Write it without a line break"]);
  });

  it("keeps what was typed when nothing answers, and tries again under the same key", async () => {
    pages.api().answer("PlanMeeting", "no answer", made);
    await open();
    type("Title", "Typed");
    press("Plan the meeting");
    expect(await findSummary()).toEqual([expect.stringMatching(/^Sorry, this could not be saved/)]);
    expect(textIn("Title")).toBe("Typed");
    screen.getByText(/Trying again is safe/);
    press("Try again");
    await screen.findByRole("alert", { name: "Success" });
    const keys = asked().map(({ input }) => (input as { readonly idempotencyKey: string }).idempotencyKey);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it.each(["INTERNAL", "RATE_LIMITED"])("gives the reference of a request that failed with %s", async (code) => {
    const extensions = { code, requestId: "7F3K" };
    pages.api().answer("PlanMeeting", { errors: [{ message: "Try again in a minute.", extensions }] });
    await open();
    press("Plan the meeting");
    await findSummary();
    screen.getByText(/give your support desk the reference 7F3K/);
  });

  it("takes 2 MB of text with emoji and right-to-left letters as it was typed", async () => {
    pages.api().answer("PlanMeeting", made);
    await open();
    const text = `שלום עולם 👩‍👧 \u202Bمرحبا\u202C ${"é🙂".repeat(400_000)}`;
    type(/Note/, text);
    press("Plan the meeting");
    await screen.findByRole("alert", { name: "Success" });
    expect((asked()[0]?.input as { readonly note: string }).note === text).toBe(true);
  });
});
