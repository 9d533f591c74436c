import type { Page } from "@playwright/test";
import { changeGiven, givenAgency, givenPrintedName, steward, uniqueCode, uniqueName } from "./given-agency";
import { alsoNarrow, expect, settle, test } from "./panboard-test";

const register = "/regions/cheshire/agencies";
const names = "/regions/cheshire/aliases";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const banner = (page: Page) => page.getByRole("alert", { name: "Success" });
const summary = (page: Page) => page.getByRole("alert").filter({ hasText: "There is a problem" });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

async function choose(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole("combobox", { name: label, exact: true }).fill(name);
  await page.getByRole("option", { name, exact: true }).click();
}

test("an agency is added: all faults at once, a code that another has at its field, and nothing typed is lost", async ({
  page,
  panboard,
}) => {
  const [name, code] = [uniqueName("Added Trust"), uniqueCode()];
  await panboard.signIn(steward, register);
  await page.getByRole("button", { name: "Add an agency" }).click();
  await page.getByLabel("ODS code").fill("rxa");
  await press(page, "Add the agency");
  await expect(summary(page).getByRole("link")).toHaveText([
    "Enter the name of the agency",
    "Select the sector",
    "An ODS code is 3 to 8 capital letters and digits, such as RXA",
  ]);
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Sector").selectOption("Health provider");
  await page.getByLabel("ODS code").fill("RXA");
  await press(page, "Add the agency");
  await expect(summary(page).getByRole("link")).toHaveText(["Another agency of the region has this ODS code"]);
  await expect(page.locator("#field-odsCode-error")).toContainText("Another agency of the region has this ODS code");
  await expect(page.getByLabel("Name")).toHaveValue(name);
  await panboard.expectAccessible();
  await page.getByLabel("ODS code").fill(code);
  await press(page, "Add the agency");
  await expect(banner(page)).toContainText(`${name} added`);
  await expect(heading(page)).toHaveText(name);
  await expect(page.getByRole("definition").filter({ hasText: code })).toBeVisible();
  await panboard.expectAccessible();
});

test("a change that meets another shows both versions, and is saved over it when one's own is kept", async ({
  page,
  panboard,
}) => {
  const agency = await givenAgency(panboard);
  const [mine, theirs] = [uniqueName("My Homes"), uniqueName("Their Homes")];
  await panboard.signIn(steward, `${register}/${agency.slug}/change`);
  await page.getByLabel("Name").fill(mine);
  await changeGiven(panboard, "changeAgency", { id: agency.id, expectedVersion: agency.version, name: theirs });
  await press(page, "Save the agency");
  const panel = page.getByRole("region", { name: "Somebody changed this while you were editing" });
  await expect(panel.getByRole("row").nth(1)).toContainText(theirs);
  await expect(panel.getByRole("row").nth(1)).toContainText(mine);
  await expect(page.getByLabel("Name")).toHaveValue(mine);
  await panboard.expectAccessible();
  await press(page, "Keep mine");
  await expect(banner(page)).toContainText(`${mine} changed`);
  await expect(heading(page)).toHaveText(mine);
});

test("who took over from whom is added, refused the other way round, removed and put back", async ({
  page,
  panboard,
}) => {
  const [earlier, later] = [await givenAgency(panboard), await givenAgency(panboard)];
  await panboard.signIn(steward, `${register}/${earlier.slug}/successions/add`);
  await press(page, "Add the succession");
  await expect(summary(page).getByRole("link")).toHaveText([
    "Select what happened",
    "Enter the other agency",
    "Enter the first day of the one that took over",
  ]);
  await page.getByLabel(`Another agency took over from ${earlier.name}`).check();
  await choose(page, "The other agency", later.name);
  for (const [part, text] of [["Day", "1"] as const, ["Month", "4"] as const, ["Year", "2013"] as const])
    await page.getByLabel(part).fill(text);
  await press(page, "Add the succession");
  await expect(banner(page)).toContainText(`${later.name} took over from ${earlier.name}`);
  const followed = page.getByRole("table", { name: "Was followed by" });
  await expect(followed.getByRole("row").nth(1)).toContainText(`${later.name}`);
  await expect(followed).toContainText("1 April 2013");
  await panboard.expectAccessible();

  await page.getByRole("link", { name: "Add who came before or after" }).click();
  await page.getByLabel(`${earlier.name} took over from another agency`).check();
  await choose(page, "The other agency", later.name);
  for (const [part, text] of [["Day", "1"] as const, ["Month", "4"] as const, ["Year", "2020"] as const])
    await page.getByLabel(part).fill(text);
  await press(page, "Add the succession");
  await expect(page.locator("#field-by-error")).toContainText("it can’t come before it as well");
  await page.getByRole("link", { name: "Cancel" }).click();
  await press(page, "Leave without saving");

  await page.getByRole("link", { name: `Remove the succession of ${later.name}` }).click();
  await press(page, "Remove the succession");
  await expect(banner(page)).toContainText("Succession removed");
  await expect(page.getByText("No agency took over from it.")).toBeVisible();
  await press(page, "Undo");
  await expect(followed).toContainText(later.name);
});

test("a merge shows beforehand what it would change, and is undone", alsoNarrow, async ({ page, panboard }) => {
  const [old, today] = [await givenAgency(panboard), await givenAgency(panboard)];
  const printed = await givenPrintedName(panboard, { agency: old.id });
  await panboard.signIn(steward, `${register}/${old.slug}`);
  await page.getByRole("button", { name: "Merge into another" }).click();
  await choose(page, "The agency that stands for both from now on", old.name);
  await press(page, "Continue");
  await expect(page.getByRole("definition").filter({ hasText: "An agency can’t be merged into itself" })).toBeVisible();
  await press(page, "Back to the form");
  await choose(page, "The agency that stands for both from now on", today.name);
  await press(page, "Continue");
  await expect(heading(page)).toHaveText("Check your answers");
  await page.goBack();
  await expect(heading(page)).toHaveText(`Merge ${old.name} into another agency`);
  await press(page, "Continue");
  await expect(heading(page)).toHaveText("Check your answers");
  const answer = (key: string) => page.locator(".govuk-summary-list__row").filter({ hasText: key });
  await expect(answer("Name").first()).toContainText(`Now ${old.name}, afterwards ${today.name}`);
  await expect(answer("Printed names that move to it")).toContainText(printed.name);
  await expect(answer("Successions that move to it")).toContainText("None");
  await panboard.expectAccessible();
  await press(page, "Merge the agencies");
  await expect(banner(page)).toContainText(`${old.name} merged into ${today.name}`);
  await expect(page.getByRole("link", { name: today.name })).toBeVisible();
  const record = page.url();
  await press(page, "Undo");
  await expect(page.getByRole("button", { name: "Merge into another" })).toBeVisible();

  await changeGiven(panboard, "mergeAgencies", { id: old.id, expectedVersion: old.version + 2, into: today.id });
  // Its key leads to the one that stands for both.
  await page.goto(`${register}/${old.slug}`);
  await expect(heading(page)).toHaveText(today.name);
  await expect(page.getByRole("table", { name: "Printed names" })).toContainText(printed.name);

  await page.goto(record);
  await page.getByRole("button", { name: "Separate the agency" }).click();
  await press(page, "Separate the agency");
  await expect(banner(page)).toContainText(`${old.name} stands for itself again`);
  await press(page, "Undo");
  await expect(page.getByRole("link", { name: today.name })).toBeVisible();
});

test("an agency that something refers to is not removed; one that nothing does is, and is brought back", async ({
  page,
  panboard,
}) => {
  const agency = await givenAgency(panboard);
  const printed = await givenPrintedName(panboard, { agency: agency.id });
  await panboard.signIn(steward, `${register}/${agency.slug}/remove`);
  await press(page, "Remove the agency");
  await expect(summary(page)).toContainText("Printed names are mapped to this agency: unmap them first");
  await changeGiven(panboard, "removeAlias", { id: printed.id, expectedVersion: printed.version });
  await press(page, "Remove the agency");
  await expect(banner(page)).toContainText(`${agency.name} removed`);
  await settle(page);
  await press(page, "Undo");
  await expect(banner(page)).toContainText("Undone");
  await page.goto(`${register}/${agency.slug}`);
  await expect(heading(page)).toHaveText(agency.name);
});

test("a printed name is added, unmapped, and said to stand for an agency", alsoNarrow, async ({ page, panboard }) => {
  const [agency, name] = [await givenAgency(panboard), uniqueName("Printed Homes")];
  await panboard.signIn(steward, `${names}?search=${encodeURIComponent(name)}`);
  await page.getByRole("button", { name: "Add a printed name" }).click();
  await press(page, "Add the printed name");
  await expect(summary(page).getByRole("link")).toHaveText(["Enter the name as printed", "Select what it stands for"]);
  await page.getByLabel("Name as printed").fill(name);
  await page.getByLabel("Board whose reports print it").selectOption("Halton Safeguarding Children Board");
  await page.getByLabel("A group of payers").check();
  await page.getByLabel("Group of payers", { exact: true }).fill("Landlords");
  await panboard.expectAccessible();
  await press(page, "Add the printed name");
  await expect(banner(page)).toContainText(`“${name}” added: it stands for Landlords`);

  await page.goto(`${names}?search=${encodeURIComponent(name)}`);
  const row = page.getByRole("row").filter({ hasText: name });
  await expect(row).toContainText("Halton Safeguarding Children Board");
  await expect(row).toContainText("Landlords");
  await row.getByRole("link", { name: "Unmap" }).click();
  await press(page, "Unmap the name");
  await expect(banner(page)).toContainText(`“${name}” unmapped`);

  await page.goto(`${names}?search=${encodeURIComponent(name)}&isMapped=no`);
  await expect(row).toContainText("Not known yet");
  await row.getByRole("link", { name: "Say what it stands for" }).click();
  await page.getByLabel("An agency").check();
  await press(page, "Save what it stands for");
  await expect(summary(page).getByRole("link")).toHaveText(["Enter the agency"]);
  await choose(page, "Agency", agency.name);
  await press(page, "Save what it stands for");
  await expect(banner(page)).toContainText(`“${name}” stands for ${agency.name}`);

  await page.goto(`${register}/${agency.slug}`);
  await expect(page.getByRole("table", { name: "Printed names" })).toContainText(name);
});

test("a viewer of a board sees the register without what the steward can do, and comes back to the list as it was left", async ({
  page,
  panboard,
}) => {
  await panboard.signIn("member@warrington", "/boards/warrington");
  const parts = page.getByRole("navigation", { name: "Parts of Panboard" });
  await parts.getByRole("link", { name: "Agencies" }).click();
  await expect(heading(page)).toHaveText("Agencies");
  await page.getByLabel("Words in the name, key or code").fill("5J2");
  await press(page, "Apply filters");
  await expect(page).toHaveURL(/search=5J2/);
  await expect(page.getByRole("button", { name: "Add an agency" })).toHaveCount(0);
  await page.getByRole("link", { name: "NHS Warrington (Warrington Primary Care Trust)" }).click();
  await expect(page.getByRole("table", { name: "Was followed by" })).toContainText(
    "NHS Warrington Clinical Commissioning Group",
  );
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("link", { name: /^(Add|Remove)/ })).toHaveCount(0);
  await page.getByRole("link", { name: "All agencies" }).click();
  await expect(page).toHaveURL(/\/regions\/cheshire\/agencies\?search=5J2$/);
  const lists = page.getByRole("navigation", { name: "The region’s register" });
  await lists.getByRole("link", { name: "Printed names" }).click();
  await expect(page.getByRole("row").nth(1)).toContainText("Not known yet");
  await expect(page.getByRole("columnheader", { name: "Actions" })).toHaveCount(0);
});
