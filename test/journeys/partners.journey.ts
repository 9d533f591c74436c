import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { fillDate } from "./fill-date";
import { givenAgency } from "./given-agency";
import { givenPartner } from "./given-partner";
import { alsoNarrow, expect, settle, test } from "./panboard-test";

const manager = "business-manager@halton";
const bodyAddress = "/boards/halton";
const list = `${bodyAddress}/partners`;

/** Types into the field of the agency, and chooses the only match. */
async function chooseAgency(page: Page, name: string) {
  await page.getByRole("combobox", { name: "Agency" }).fill(name);
  await page.getByRole("option", { name }).click();
}

function factOf(page: Page, name: string) {
  return page.locator(".govuk-summary-list__row").filter({ has: page.getByText(name, { exact: true }) });
}

test(
  "a partner is added from the list, which is as it was left, and the adding undone",
  alsoNarrow,
  async ({ page, panboard }) => {
    const { name } = await givenAgency(panboard);
    await panboard.signIn(manager, `${list}?search=${encodeURIComponent(name)}`);
    await expect(page.getByRole("heading", { level: 2, name: "No partners match your filters" })).toBeVisible();
    await page.getByRole("button", { name: "Add a partner" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Add a partner");
    await page.getByRole("button", { name: "Add the partner" }).click();
    await expect(page.getByRole("alert").getByRole("link")).toHaveText([
      "Enter the agency",
      "Select the place",
      "Enter the first day",
    ]);
    await panboard.expectAccessible();
    await chooseAgency(page, name);
    await page.getByLabel("Co-opted").check();
    await fillDate(page, "First day", ["1", "4", "2010"]);
    await page.getByRole("button", { name: "Add the partner" }).click();
    const banner = page.getByRole("alert", { name: "Success" });
    await expect(banner).toContainText("Partner added");
    await expect(page).toHaveURL(/\/partners\?search=/);
    await expect(page.getByRole("row", { name })).toContainText("No end date");
    await panboard.expectAccessible();
    await banner.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Undone")).toBeVisible();
    await expect(page.getByRole("row", { name })).toHaveCount(0);
  },
);

test("a second place on the same days is refused at its field, and what was typed stays", async ({
  page,
  panboard,
}) => {
  const { name } = await givenPartner(panboard, { as: manager, bodyAddress });
  await panboard.signIn(manager, `${list}/add`);
  await chooseAgency(page, name);
  await page.getByLabel("Board partner").check();
  await fillDate(page, "First day", ["31", "3", "2012"]);
  await fillDate(page, "Last day (optional)", ["30", "3", "2012"]);
  await page.getByRole("button", { name: "Add the partner" }).click();
  await expect(page.getByRole("alert")).toContainText("The last day is before the first");
  await fillDate(page, "Last day (optional)", ["", "", ""]);
  await page.getByRole("button", { name: "Add the partner" }).click();
  const refusal = "This agency has a place on the board on some of these days already";
  await page.getByRole("alert").getByRole("link", { name: refusal }).click();
  const from = page.getByRole("group", { name: "First day" });
  await expect(from).toContainText(refusal);
  await expect(from.getByLabel("Day")).toBeFocused();
  await expect(from.getByLabel("Year")).toHaveValue("2012");
  await expect(page.getByRole("combobox", { name: "Agency" })).toHaveValue(name);
  await expect(page.getByLabel("Board partner")).toBeChecked();
  await panboard.expectAccessible();
});

test(
  "of two who change a partner the second sees both versions, and chooses",
  alsoNarrow,
  async ({ page, panboard, signIns }) => {
    const { id, name } = await givenPartner(panboard, { as: manager, bodyAddress });
    const other = await page.context().newPage();
    await panboard.signIn(manager, `${list}/${id}`);
    await page.getByRole("button", { name: "Change the partner" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Change the place of ${name}`);
    await fillDate(page, "Last day (optional)", ["31", "3", "2013"]);

    await signIns.open(other, "coordinator@halton", `${list}/${id}/change`);
    await other.getByLabel("Co-opted").check();
    await other.getByRole("button", { name: "Save the partner" }).click();
    await expect(other.getByRole("alert", { name: "Success" })).toContainText("Partner changed");
    await other.close();

    await page.getByRole("button", { name: "Save the partner" }).click();
    await expect(page.getByRole("alert")).toContainText("Somebody changed this while you were editing");
    const panel = page.getByRole("region", { name: "Somebody changed this" });
    await expect(panel).toContainText("Changed by: Coordinator");
    await expect(panel.getByRole("row", { name: /^Place/ })).toContainText(/Co-opted.*Relevant agency/);
    await expect(panel.getByRole("row", { name: /^Last day/ })).toContainText(/Nothing.*31 March 2013/);
    await panboard.expectAccessible();
    await panel.getByRole("button", { name: "Keep mine" }).click();
    await expect(page.getByRole("alert", { name: "Success" })).toContainText("Partner changed");
    await expect(factOf(page, "Place")).toContainText("Relevant agency");
    await expect(factOf(page, "Last day")).toContainText(/31 March 2013\s*Ended/);
    await expect(page.getByRole("button", { name: "End the place" })).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(factOf(page, "Last day")).toContainText("No end date");
  },
);

test("a place is ended by its last day, and the record leads back to the list as it was left", async ({
  page,
  panboard,
}) => {
  const { name } = await givenPartner(panboard, { as: manager, bodyAddress });
  await panboard.signIn(manager, `${list}?search=${encodeURIComponent(name)}`);
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(page.getByRole("link", { name, exact: true })).toHaveAttribute(
    "href",
    /^\/regions\/cheshire\/agencies\/given-homes-/,
  );
  await page.getByRole("button", { name: "End the place" }).click();
  await page.getByRole("button", { name: "Save the last day" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText("Enter the last day");
  await fillDate(page, "Last day", ["31", "3", "2009"]);
  await page.getByRole("button", { name: "Save the last day" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText("The last day is before the first");
  await fillDate(page, "Last day", ["31", "3", "2012"]);
  await page.getByRole("button", { name: "Save the last day" }).click();
  await expect(page.getByRole("alert", { name: "Success" })).toContainText("Last day saved");
  await expect(factOf(page, "Last day")).toContainText("Ended");
  await page.locator(".govuk-back-link").click();
  await expect(page).toHaveURL(/\/partners\?search=/);
  await expect(page.getByRole("row", { name })).toContainText(/31 March 2012\s*Ended/);
});

test("a removed partner is gone from list and address, and comes back by Undo", async ({ page, panboard }) => {
  const { id, name } = await givenPartner(panboard, { as: manager, bodyAddress });
  await panboard.signIn(manager, `${list}?search=${encodeURIComponent(name)}`);
  await page.getByRole("link", { name, exact: true }).click();
  await page.getByRole("button", { name: "Remove the partner" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Remove ${name} from the partners`);
  await expect(page.getByRole("link", { name: "give it a last day" })).toHaveAttribute("href", `${list}/${id}/end`);
  await page.getByRole("button", { name: "Remove the partner" }).click();
  const banner = page.getByRole("alert", { name: "Success" });
  await expect(banner).toContainText("Partner removed");
  await expect(page.getByRole("heading", { name: "No partners match your filters" })).toBeVisible();
  await banner.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
});

test("a removal of what somebody changed meanwhile asks once more, and shows what it says now", async ({
  page,
  panboard,
}) => {
  const { id } = await givenPartner(panboard, { as: manager, bodyAddress });
  await panboard.signIn(manager, `${list}/${id}/remove`);
  const document = "mutation ($input: ChangePartnerInput!) { changePartner(input: $input) { partner { id } } }";
  await panboard.ask(manager, document, { input: { id, expectedVersion: 1, kind: "CO_OPTED" } });
  await page.getByRole("button", { name: "Remove the partner" }).click();
  await expect(factOf(page, "Place")).toContainText("Co-opted");
  await panboard.expectAccessible();
  await page.getByRole("button", { name: "Go ahead" }).click();
  await expect(page.getByRole("alert", { name: "Success" })).toContainText("Partner removed");
  await page.goto(`${list}/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
});

test("a member reads list and record, finds no button, and may not open the form", async ({ page, panboard }) => {
  const { name } = await givenPartner(panboard, { as: manager, bodyAddress });
  await panboard.signIn("member@halton", `${list}?search=${encodeURIComponent(name)}`);
  await expect(page.getByRole("button", { name: "Add a partner" })).toHaveCount(0);
  await page.getByRole("link", { name, exact: true }).click();
  await expect(factOf(page, "Last changed")).toContainText("Business manager");
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  await page.goto(`${list}/add`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You cannot see this page");
});

test("a partner is found at its own board alone", async ({ page, panboard }) => {
  const { id, name } = await givenPartner(panboard, { as: "panel-manager@cheshire", bodyAddress: "/joint/cdop" });
  await panboard.signIn("panel-manager@cheshire", `/joint/cdop/partners/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await panboard.signIn(manager, `${list}/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
});

test(
  "the list shows who was a partner on a day; a day that is none is told at its field",
  alsoNarrow,
  async ({ page, panboard }) => {
    const { name } = await givenPartner(panboard, { as: manager, bodyAddress, until: "2012-03-31" });
    const address = `${list}?search=${encodeURIComponent(name)}`;
    await panboard.signIn(manager, `${address}&on=2012-02-31`);
    await page.getByRole("alert").getByRole("link", { name: "The day must be a real date" }).click();
    const on = page.getByRole("group", { name: "Partners on" });
    await expect(on.getByLabel("Day")).toBeFocused();
    await expect(on.getByLabel("Day")).toHaveValue("31");
    await panboard.expectAccessible();
    await on.getByLabel("Day").fill("31");
    await on.getByLabel("Month").fill("March");
    await page.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL(/on=2012-03-31/);
    await expect(page.getByRole("link", { name: "Partners on 31 March 2012" })).toBeVisible();
    await expect(page.getByRole("row", { name })).toBeVisible();
    await panboard.expectAccessible();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export CSV" }).click();
    expect(readFileSync(await (await downloading).path(), "utf8")).toContain(`${name},Relevant agency,`);
    await page.goto(`${address}&on=2012-04-01`);
    await settle(page);
    await expect(page.getByRole("heading", { name: "No partners match your filters" })).toBeVisible();
  },
);

test("partners on a day are had as a Word document of that day", async ({ page, panboard }) => {
  await panboard.signIn(manager, `${list}?on=2020-04-01`);
  await settle(page);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Partners as a Word document" }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe("partners-halton-2020-04-01.docx");
  // As every zip file begins.
  expect(readFileSync(await file.path()).toString("latin1", 0, 2)).toBe("PK");
});
