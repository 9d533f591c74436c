/**
 * @jest-environment ./packages/web/src/testing/browser-environment.cjs
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { fireEvent, screen } from "@testing-library/react";
import { CheckboxesField, joinChosen, readChosen } from "./fields/checkboxes-field";
import { FormPage } from "./form-page";
import {
  findSummary,
  givenFormPages,
  made,
  meeting,
  planMeetingDocument,
  press,
  refusedWith,
} from "./testing/given-form-pages";
import { useSuccess } from "./success";
import { useApiForm } from "./use-api-form";

const pages = givenFormPages();
const inputs = () =>
  pages
    .api()
    .asked("PlanMeeting")
    .map(({ input }) => input as Record<string, unknown>);
const seats = ["chair", "nurse", "police"].map((value) => ({ value, text: `The ${value}` }));
const tick = (name: string) => fireEvent.click(screen.getByRole("checkbox", { name }));

function SeatsForm() {
  const succeed = useSuccess();
  const form = useApiForm({
    document: planMeetingDocument,
    values: { readers: joinChosen(["police"]) },
    read: (f) => ({ id: meeting.id, expectedVersion: meeting.version, readers: readChosen(f, "readers") }),
    placeFault: (fault) => ({ ...fault, path: "readers" }),
    takeConflict: (_current, values) => values.setText("readers", joinChosen(["chair"])),
    onDone: () => succeed("/meetings", { text: "Readers saved" }),
  });
  return (
    <FormPage form={form} title="Readers" button="Save the readers">
      <CheckboxesField name="readers" label="Seats that read it" choices={seats} />
    </FormPage>
  );
}

const open = () => pages.open([{ path: "form", element: <SeatsForm /> }]);

test("the values that are ticked are sent in the order of the list, however they were ticked", async () => {
  pages.api().answer("PlanMeeting", made);
  await open();
  for (const name of ["The nurse", "The chair", "The police"]) tick(name);
  press("Save the readers");
  await screen.findByText("Readers saved");
  expect(inputs()).toEqual([{ id: "m1", expectedVersion: 3, readers: ["chair", "nurse"] }]);
});

test("nothing is ticked where nothing is sent, and a fault of one value stands at the list", async () => {
  pages.api().answer("PlanMeeting", refusedWith([{ path: "readers.0", message: "There is no such seat." }]));
  await open();
  tick("The police");
  press("Save the readers");
  expect(await findSummary()).toEqual(["There is no such seat"]);
  expect(inputs()).toMatchObject([{ readers: [] }]);
});

test("a form that takes a conflict into itself tells of it, and is sent again on the version that it took", async () => {
  const conflict = { current: { ...meeting, version: 7 }, changedBy: "Coordinator", changedAt: "2014-03-31T08:30:00Z" };
  const stale = refusedWith([{ path: "expectedVersion", message: "Somebody was faster." }], conflict);
  pages.api().answer("PlanMeeting", stale, made);
  await open();
  press("Save the readers");
  expect(await findSummary()).toEqual(["Somebody was faster"]);
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "The chair" }).checked).toBe(true);
  press("Save the readers");
  await screen.findByText("Readers saved");
  expect(inputs()).toMatchObject([
    { expectedVersion: 3, readers: ["police"] },
    { expectedVersion: 7, readers: ["chair"] },
  ]);
});
