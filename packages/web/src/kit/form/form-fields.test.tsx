/**
 * @jest-environment ./packages/web/src/testing/browser-environment.cjs
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { Choice } from "../../ui/use-choices";
import { AutocompleteField } from "./fields/autocomplete-field";
import { ChoiceField, SelectField, YesNoField } from "./fields/choice-fields";
import { DateField } from "./fields/date-field";
import { FileField } from "./fields/file-field";
import { MoneyField, PercentageField, WholeNumberField } from "./fields/number-fields";
import { PeriodField } from "./fields/period-field";
import { LongTextField, TextField } from "./fields/text-field";
import { FormPage } from "./form-page";
import { findSummary, made, planMeetingDocument, press, type, givenFormPages } from "./testing/given-form-pages";
import { useApiForm } from "./use-api-form";

const pages = givenFormPages();
const agencies: readonly Choice[] = [
  { value: "a1", text: "Cheshire Constabulary" },
  { value: "a2", text: "Cheshire East Council" },
];
const kinds = [
  { value: "BOARD", text: "Board meeting" },
  { value: "GROUP", text: "Group meeting" },
];
const periods = ["FINANCIAL_YEAR", "QUARTER"] as const;

async function findAgencies(text: string): Promise<readonly Choice[]> {
  if (text === "fail") throw new Error("The list is not there.");
  return agencies.filter((agency) => agency.text.toLowerCase().includes(text.toLowerCase()));
}

function EveryField() {
  const form = useApiForm({
    document: planMeetingDocument,
    read: (f) => ({
      // In another order than the page's, because the summary follows the page.
      minutes: f.file("minutes", { bytesMax: 10 }).name,
      isPublic: f.yesNo("isPublic"),
      title: f.text("title", { max: 5 }),
      partners: [{ agency: f.choice("partners.0.agency") }, { agency: f.optional.choice("partners.1.agency") }],
      note: f.text("note"),
      seats: f.wholeNumber("seats", { min: 1 }),
      amount: f.money("amount"),
      rate: f.percentage("rate"),
      heldOn: f.date("heldOn"),
      period: f.period("period", periods),
      kind: f.choice("kind", ["BOARD", "GROUP"]),
      place: f.choice("place"),
    }),
    onDone: () => undefined,
  });
  return (
    <FormPage form={form} title="Every field">
      <TextField name="title" label="Title" />
      <LongTextField name="note" label="Note" max={20} />
      <WholeNumberField name="seats" label="Seats" />
      <MoneyField name="amount" label="Contribution" />
      <PercentageField name="rate" label="Share of the seats" />
      <DateField name="heldOn" label="Date of the meeting" />
      <PeriodField name="period" label="Period" kinds={periods} />
      <ChoiceField name="kind" label="Kind" choices={kinds} />
      <SelectField name="place" label="Place" choices={[{ value: "hall", text: "Town hall" }]} />
      <AutocompleteField name="partners.0.agency" label="Agency of partner 1" find={findAgencies} />
      <AutocompleteField name="partners.1.agency" label="Agency of partner 2" find={findAgencies} />
      <YesNoField name="isPublic" label="Was the meeting public?" noun="the meeting was public" />
      <FileField name="minutes" label="Minutes" />
    </FormPage>
  );
}

const open = () => pages.open([{ path: "form", element: <EveryField /> }]);
const matches = () => screen.queryAllByRole("option", { name: /^Cheshire/ });
const combobox = (name: string) => screen.getByRole<HTMLInputElement>("combobox", { name });

async function chooseAgency(): Promise<void> {
  type("Agency of partner 1", "chesh");
  await screen.findByRole("option", { name: "Cheshire Constabulary" });
  fireEvent.keyDown(combobox("Agency of partner 1"), { key: "ArrowDown" });
  fireEvent.keyDown(combobox("Agency of partner 1"), { key: "ArrowDown" });
  fireEvent.keyDown(combobox("Agency of partner 1"), { key: "Enter" });
}

function fillIn(minutes: File): void {
  type("Title", "Board");
  type("Note", "A note");
  type("Seats", "24");
  type("Contribution", "£1250.50");
  type("Share of the seats", "87.5%");
  type("Day", "29");
  type("Month", "2");
  type("Year", "2024");
  type("Period", "2013-14 Q1");
  fireEvent.click(screen.getByLabelText("Board meeting"));
  fireEvent.change(screen.getByLabelText("Place"), { target: { value: "hall" } });
  fireEvent.click(screen.getByLabelText("No"));
  fireEvent.change(screen.getByLabelText("Minutes"), { target: { files: [minutes] } });
}

describe("the fields of a form", () => {
  it("are read into the mutation's input", async () => {
    pages.api().answer("PlanMeeting", made);
    await open();
    fillIn(new File(["minutes"], "minutes.pdf"));
    await chooseAgency();
    press("Save");
    await waitFor(() => expect(pages.api().asked("PlanMeeting")).toHaveLength(1));
    expect(pages.api().asked("PlanMeeting")[0]?.input).toEqual({
      title: "Board",
      note: "A note",
      seats: 24,
      amount: "1250.50",
      rate: "87.5",
      heldOn: "2024-02-29",
      period: "2013-14 Q1",
      kind: "BOARD",
      place: "hall",
      partners: [{ agency: "a2" }, { agency: null }],
      isPublic: false,
      minutes: "minutes.pdf",
    });
  });

  it("ask for everything that is empty at once, in page order, and send nothing", async () => {
    await open();
    press("Save");
    expect(await findSummary()).toEqual([
      "Enter the title",
      "Enter the note",
      "Enter the seats",
      "Enter the contribution",
      "Enter the share of the seats",
      "Enter the date of the meeting",
      "Enter the period",
      "Select the kind",
      "Select the place",
      "Enter the agency of partner 1",
      "Select yes if the meeting was public",
      "Choose the minutes",
    ]);
    expect(pages.api().asked("PlanMeeting")).toHaveLength(0);
  });

  it("say what to do about everything that is wrong at once, the same at the field, and keep it", async () => {
    await open();
    fillIn(new File(["far more than ten bytes"], "minutes.pdf"));
    type("Title", "🙂🙂🙂🙂🙂");
    type("Note", "x".repeat(21));
    type("Seats", "0");
    type("Contribution", "1.005");
    type("Share of the seats", "101");
    type("Day", "31");
    type("Period", "2014-03-31");
    type("Agency of partner 1", "Nobody");
    type("Agency of partner 2", "Nobody");
    press("Save");
    const sentences = [
      "Seats must be 1 or more",
      "Contribution must have 2 numbers for the pence, like 1250.50",
      "Share of the seats must be between 0% and 100%",
      "The date of the meeting must be a real date",
      'Period must be a financial year, like "2013-14", or a quarter, like "2013-14 Q1"',
      "Choose the agency of partner 1 from the list",
      "Choose the agency of partner 2 from the list",
      "Minutes must be 0.00001 MB or smaller",
    ];
    expect(await findSummary()).toEqual(sentences);
    const shown = [...document.querySelectorAll(".govuk-form-group--error .govuk-error-message")];
    expect(shown.map((message) => message.textContent)).toEqual(sentences.map((text) => `Error: ${text}`));
    for (const link of document.querySelectorAll(".govuk-error-summary a")) {
      const id = decodeURIComponent(link.getAttribute("href") ?? "").slice(1);
      expect(document.getElementById(id)?.matches("input")).toBe(true);
    }
    expect(combobox("Agency of partner 1").value).toBe("Nobody");
    expect(screen.getByLabelText<HTMLInputElement>("Contribution").value).toBe("1.005");
  });

  it.each([
    ["-1", "Contribution must be £0 or more"],
    ["1,250", "Contribution must be written without commas, like 1250.50"],
    ["much", "Contribution must be an amount in pounds and pence, like 1250 or 1250.50"],
  ])("refuse %s pounds", async (text, sentence) => {
    await open();
    type("Contribution", text);
    press("Save");
    expect(await findSummary()).toContain(sentence);
  });

  it("say how much of a long text is left, and that there is too much of it", async () => {
    await open();
    type("Note", "🙂");
    screen.getByText("You have 19 characters remaining");
    type("Note", "x".repeat(22));
    screen.getByText("You have 2 characters too many");
  });
});

describe("a field that finds by name", () => {
  it("tells where the choice is by the combobox pattern, and takes the choice back when typing goes on", async () => {
    await open();
    const field = combobox("Agency of partner 1");
    expect(field.getAttribute("aria-expanded")).toBe("false");
    type("Agency of partner 1", "chesh");
    const first = await screen.findByRole("option", { name: "Cheshire Constabulary" });
    expect(field.getAttribute("aria-expanded")).toBe("true");
    expect(document.getElementById(field.getAttribute("aria-controls") ?? "")?.getAttribute("role")).toBe("listbox");
    fireEvent.keyDown(field, { key: "ArrowUp" });
    fireEvent.keyDown(field, { key: "ArrowDown" });
    expect(field.getAttribute("aria-activedescendant")).toBe(first.id);
    expect(first.getAttribute("aria-selected")).toBe("true");
    fireEvent.keyDown(field, { key: "Enter" });
    expect(field.value).toBe("Cheshire Constabulary");
    expect(matches()).toHaveLength(0);
    type("Agency of partner 1", "Cheshire Constabularyx");
    press("Save");
    expect(await findSummary()).toContain("Choose the agency of partner 1 from the list");
  });

  it("closes its list with Escape, and chooses a name that is written in full", async () => {
    await open();
    const field = combobox("Agency of partner 1");
    type("Agency of partner 1", "cheshire east council");
    await screen.findByRole("option", { name: "Cheshire East Council" });
    fireEvent.keyDown(field, { key: "Escape" });
    expect(matches()).toHaveLength(0);
    expect(field.value).toBe("cheshire east council");
    fireEvent.keyDown(field, { key: "ArrowDown" });
    await screen.findByRole("option", { name: "Cheshire East Council" });
    fireEvent.blur(field);
    expect(field.value).toBe("Cheshire East Council");
  });

  it("says that nothing matches, and that the list could not be loaded", async () => {
    await open();
    type("Agency of partner 1", "Nobody");
    await screen.findByText(/^Nothing matches "Nobody"/);
    type("Agency of partner 1", "fail");
    await screen.findByText(/^Sorry, the list could not be loaded/);
  });
});
