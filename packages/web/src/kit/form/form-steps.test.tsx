/**
 * @jest-environment ./packages/web/src/testing/browser-environment.cjs
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { ConfirmPage } from "./confirm-page";
import { Confirmation } from "./confirmation";
import { DateField } from "./fields/date-field";
import { MoneyField } from "./fields/number-fields";
import { TextField } from "./fields/text-field";
import { FormPage } from "./form-page";
import { undoBy, useSuccess } from "./success";
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
const inputs = () =>
  pages
    .api()
    .asked("PlanMeeting")
    .map(({ input }) => input as Record<string, unknown>);

function SubmitForm() {
  const [reference, setReference] = useState<string>();
  const form = useApiForm({
    document: planMeetingDocument,
    read: (f) => ({
      idempotencyKey: f.idempotencyKey(),
      title: f.text("title"),
      heldOn: f.date("heldOn"),
      amount: f.optional.money("amount"),
    }),
    onDone: ({ id }) => setReference(id),
  });
  if (reference !== undefined) {
    return (
      <Confirmation title="Meeting submitted" reference={reference}>
        <p>The chair approves it next.</p>
      </Confirmation>
    );
  }
  return (
    <FormPage form={form} title="Submit a meeting" button="Submit the meeting" check>
      <TextField name="title" label="Title" />
      <DateField name="heldOn" label="Date of the meeting" />
      <MoneyField name="amount" label="Cost (optional)" />
    </FormPage>
  );
}

async function fillInAndContinue(): Promise<void> {
  type("Title", "Board");
  type("Day", "31");
  type("Month", "3");
  type("Year", "2014");
  press("Continue");
  await screen.findByRole("heading", { name: "Check your answers", level: 1 });
}

describe("a form whose answers are checked", () => {
  const open = () => pages.open([{ path: "form", element: <SubmitForm /> }]);

  it("goes back to its fields by Back, and asks only before it is left itself", async () => {
    const opened = await open();
    await fillInAndContinue();
    opened.go(-1);
    await screen.findByRole("heading", { name: "Submit a meeting", level: 1 });
    expect(opened.path()).toBe("/form");
    expect(textIn("Title")).toBe("Board");
    expect(screen.queryByRole("alertdialog")).toBeNull();
    opened.go(-1);
    await screen.findByRole("alertdialog", { name: "Leave without saving?" });
    press("Leave without saving");
    await screen.findByRole("heading", { name: "Elsewhere" });
    expect(opened.path()).toBe("/before");
  });

  it("shows them in words before anything is sent, then the reference", async () => {
    pages.api().answer("PlanMeeting", made);
    await open();
    await fillInAndContinue();
    const rows = [...document.querySelectorAll(".govuk-summary-list__row")].map((row) => row.textContent);
    expect(rows).toEqual([
      "TitleBoardChange title",
      "Date of the meeting31 March 2014Change date of the meeting",
      "CostNothing enteredChange cost",
    ]);
    expect(document.activeElement?.textContent).toBe("Check your answers");
    expect(inputs()).toHaveLength(0);
    press("Submit the meeting");
    const panel = await screen.findByRole("heading", { name: "Meeting submitted", level: 1 });
    expect(panel.parentElement?.textContent).toContain("Your referencem1");
    expect(inputs()).toEqual([
      { idempotencyKey: expect.any(String), title: "Board", heldOn: "2014-03-31", amount: null },
    ]);
  });

  it("does not come to them while something is wrong", async () => {
    await open();
    press("Continue");
    expect(await findSummary()).toEqual(["Enter the title", "Enter the date of the meeting"]);
    screen.getByRole("heading", { name: "Submit a meeting", level: 1 });
  });

  it("leads from an answer to its field, with everything still there", async () => {
    await open();
    await fillInAndContinue();
    fireEvent.click(screen.getByRole("link", { name: "Change date of the meeting" }));
    expect(document.activeElement).toBe(screen.getByLabelText("Day"));
    expect(textIn("Title")).toBe("Board");
  });

  it("goes back to the fields with what the API finds wrong", async () => {
    pages.api().answer("PlanMeeting", refusedWith([{ path: "title", message: "Another meeting has that title" }]));
    await open();
    await fillInAndContinue();
    press("Submit the meeting");
    expect(await findSummary()).toEqual(["Another meeting has that title"]);
    expect(document.activeElement?.className).toBe("govuk-error-summary");
    screen.getByRole("button", { name: "Continue" });
  });
});

describe("the key under which a change is made once", () => {
  it("is another one where the one before stands for what was sent first", async () => {
    pages.api().answer("PlanMeeting", refusedWith([{ path: "idempotencyKey", message: "Another request." }]), made);
    await pages.open([{ path: "form", element: <SubmitForm /> }]);
    await fillInAndContinue();
    press("Submit the meeting");
    expect(await findSummary()).toEqual([expect.stringMatching(/may have been saved already/)]);
    press("Continue");
    press("Submit the meeting");
    await screen.findByRole("heading", { name: "Meeting submitted" });
    const keys = inputs().map(({ idempotencyKey }) => idempotencyKey);
    expect(new Set(keys).size).toBe(2);
  });
});

function RemoveForm() {
  const succeed = useSuccess();
  const form = useApiForm({
    document: planMeetingDocument,
    read: () => ({ id: meeting.id, expectedVersion: meeting.version }),
    onDone: ({ id, version }) =>
      succeed("/meetings", {
        text: "Meeting removed",
        undo: undoBy(planMeetingDocument, { id, expectedVersion: version }),
      }),
  });
  return (
    <ConfirmPage form={form} title="Remove the meeting" cancelHref="/meetings">
      <p>Its agenda is removed too.</p>
    </ConfirmPage>
  );
}

describe("removing", () => {
  const open = () => pages.open([{ path: "form", element: <RemoveForm /> }]);

  it("asks first, and can be undone from the next page", async () => {
    pages.api().answer("PlanMeeting", made);
    await open();
    expect(screen.getByRole("button", { name: "Remove the meeting" }).className).toContain("govuk-button--warning");
    expect(screen.getByRole("link", { name: "Cancel" }).getAttribute("href")).toBe("/meetings");
    press("Remove the meeting");
    await screen.findByText("Meeting removed");
    press("Undo");
    const banner = await screen.findByText("Undone");
    await waitFor(() => expect(document.activeElement).toBe(banner.closest("[role=alert]")));
    expect(inputs()).toEqual([
      { id: "m1", expectedVersion: 3 },
      { id: "m1", expectedVersion: 4 },
    ]);
  });

  it("asks again where somebody changed it meanwhile, and goes ahead when told to", async () => {
    const conflict = {
      current: { ...meeting, version: 7 },
      changedBy: "Coordinator",
      changedAt: "2014-03-31T08:30:00Z",
    };
    const stale = refusedWith([{ path: "expectedVersion", message: "Somebody was faster." }], conflict);
    pages.api().answer("PlanMeeting", stale, made);
    await open();
    press("Remove the meeting");
    await screen.findByText(/Changed by: Coordinator, 31 March 2014 at 9:30am/);
    press("Go ahead");
    await screen.findByText("Meeting removed");
    expect(inputs().map(({ expectedVersion }) => expectedVersion)).toEqual([3, 7]);
  });

  it("says why it could not be undone", async () => {
    pages.api().answer("PlanMeeting", made, refusedWith([{ path: "id", message: "Its group has ended." }]));
    await open();
    press("Remove the meeting");
    await screen.findByText("Meeting removed");
    press("Undo");
    await screen.findByText("Sorry, this could not be undone. Its group has ended.");
  });
});
