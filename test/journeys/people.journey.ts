import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { uniqueName } from "./given-agency";
import { givenPerson } from "./given-person";
import { alsoNarrow, expect, settle, test } from "./panboard-test";

const manager = "business-manager@halton";
const bodyAddress = "/boards/halton";
const list = `${bodyAddress}/people`;

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const success = (page: Page) => page.getByRole("alert", { name: "Success" });

test(
  "a person is added, found, changed, linked to an account, unlinked and erased, which the trail tells without the name",
  alsoNarrow,
  async ({ page, panboard }) => {
    test.slow();
    const name = uniqueName("Robin");
    const email = `${name.replaceAll(" ", ".")}@agency.example`;
    await panboard.signIn(manager, list);
    await page.getByRole("button", { name: "Add a person" }).first().click();
    await page.getByLabel("Work e-mail (optional)").fill("robin");
    await page.getByRole("button", { name: "Add the person" }).click();
    await expect(page.getByRole("alert").getByRole("link")).toHaveText([
      "Enter the name",
      "Enter an e-mail address in the correct format, like name@example.com",
    ]);
    await panboard.expectAccessible();
    await page.getByLabel("Name").fill(name);
    await page.getByLabel("Work e-mail (optional)").fill(email);
    await page.getByRole("button", { name: "Add the person" }).click();
    await expect(success(page)).toContainText("Person added");
    await expect(heading(page)).toHaveText(name);
    await panboard.expectAccessible();

    await page.goto(`${list}?search=${encodeURIComponent(email)}`);
    await page.getByRole("link", { name, exact: true }).click();
    await page.getByRole("button", { name: "Change the person" }).click();
    await page.getByLabel("Post (optional)").fill("Designated Nurse");
    await page.getByRole("button", { name: "Save the person" }).click();
    await expect(success(page)).toContainText("Person changed");
    await expect(page.getByText("Designated Nurse")).toBeVisible();

    await page.getByRole("button", { name: "Link an account" }).click();
    await expect(page.getByLabel("Issued by")).toHaveValue(/^http.*\/oidc$/);
    const subject = uniqueName("robin");
    await page.getByLabel("Account", { exact: true }).fill(subject);
    await page.getByRole("button", { name: "Link the account" }).click();
    await expect(success(page)).toContainText("Account linked");
    await expect(page.getByText(subject)).toBeVisible();
    await page.getByRole("button", { name: "Unlink the account" }).click();
    await panboard.expectAccessible();
    await page.getByRole("button", { name: "Unlink the account" }).click();
    await expect(success(page)).toContainText("Account unlinked");

    await page.getByRole("button", { name: "Erase the person" }).click();
    await page.getByRole("button", { name: "Erase for good" }).click();
    await expect(page.getByRole("alert").getByRole("link")).toHaveText(["Select the reason"]);
    await page.getByLabel("The person asked for it").check();
    await panboard.expectAccessible();
    await page.getByRole("button", { name: "Erase for good" }).click();
    await expect(success(page)).toContainText("Everything held about this person was erased");
    await expect(heading(page)).toHaveText("Erased person");
    await expect(page.getByText(name)).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Erase the person" })).toHaveCount(0);
    await panboard.expectAccessible();

    await page.goto(`${bodyAddress}/settings/audit-trail`);
    await page.getByRole("link", { name: "Person erased" }).first().click();
    await expect(page.getByText("The person asked for it")).toBeVisible();
    await expect(page.getByText("Erased. The trail keeps what was done").first()).toBeVisible();
    await expect(page.getByText(name)).toHaveCount(0);
  },
);

test("somebody whose e-mail address is held is refused at its field, and what was typed stays", async ({
  page,
  panboard,
}) => {
  const { name } = await givenPerson(panboard, { as: manager, bodyAddress });
  await panboard.signIn(manager, `${list}/add`);
  await page.getByLabel("Name").fill("Robin Other");
  await page.getByLabel("Work e-mail (optional)").fill(`${name.replaceAll(" ", ".")}@AGENCY.example`);
  await page.getByRole("button", { name: "Add the person" }).click();
  const refusal = "Somebody with this e-mail address is held already";
  await page.getByRole("alert").getByRole("link", { name: refusal }).click();
  await expect(page.getByLabel("Work e-mail (optional)")).toBeFocused();
  await expect(page.getByLabel("Name")).toHaveValue("Robin Other");
  await panboard.expectAccessible();
});

test("a person who was entered by mistake is removed, and brought back", async ({ page, panboard }) => {
  const { id, name } = await givenPerson(panboard, { as: manager, bodyAddress });
  await panboard.signIn(manager, `${list}?search=${encodeURIComponent(name)}`);
  await page.getByRole("link", { name, exact: true }).click();
  await page.getByRole("button", { name: "Remove the person" }).click();
  await expect(heading(page)).toHaveText(`Remove ${name}`);
  await page.getByRole("button", { name: "Remove the person" }).click();
  await expect(success(page)).toContainText("Person removed");
  await success(page).getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Undone")).toBeVisible();
  await page.goto(`${list}/${id}`);
  await expect(heading(page)).toHaveText(name);
});

test(
  "all that is held of a person is listed, and saved for them as CSV and as JSON",
  alsoNarrow,
  async ({ page, panboard }) => {
    const { id, name } = await givenPerson(panboard, { as: manager, bodyAddress, isLinked: true });
    await panboard.signIn(manager, `${list}/${id}`);
    await page.getByRole("link", { name: "Everything held about this person" }).click();
    await expect(heading(page)).toHaveText("Everything held about this person");
    const facts = page.getByRole("table");
    await expect(facts).toContainText("Account linked");
    await expect(facts).toContainText("Person added. By: Business manager");
    await panboard.expectAccessible();
    const saved = async (button: string): Promise<string> => {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: button }).click();
      return readFileSync(await (await download).path(), "utf8");
    };
    expect(await saved("Export CSV")).toContain(`Name,People,`);
    const { person, held } = JSON.parse(await saved("Export JSON")) as { person: string; held: { text: string }[] };
    expect(person).toBe(name);
    expect(held.map(({ text }) => text)).toContain(name);
  },
);

test("a member reads who sits on the groups, and is offered nothing that they may not do", async ({
  page,
  panboard,
}) => {
  const { id, name } = await givenPerson(panboard, { as: manager, bodyAddress, isLinked: true });
  await panboard.signIn("member@halton", `${list}/${id}`);
  await expect(heading(page)).toHaveText(name);
  await expect(page.getByText("Head of Safeguarding")).toBeVisible();
  await settle(page);
  await expect(page.getByRole("heading", { name: "Account" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Everything held about this person" })).toHaveCount(0);
  for (const verb of ["Change", "Erase", "Remove"]) {
    await expect(page.getByRole("button", { name: `${verb} the person` })).toHaveCount(0);
  }
});
