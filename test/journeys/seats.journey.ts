import { fillDate } from "./fill-date";
import { uniqueName } from "./given-agency";
import { findGroup, givenSeat } from "./given-seat";
import { alsoNarrow, expect, test } from "./panboard-test";

const as = "business-manager@cheshire-west-and-chester";
const bodyAddress = "/boards/cheshire-west-and-chester";

test(
  "a file with a fault is mended, looked at and imported, and its seats are in the list",
  alsoNarrow,
  async ({ page, panboard }) => {
    const { name: group } = await findGroup(panboard, as, bodyAddress);
    const [post, holder] = [uniqueName("Post"), uniqueName("Person")];
    const fileOf = (said: string) =>
      `group,post,role,constituency,from,holder\n${group},${post},Member,Schools,01/04/2022,${said}\n`;
    await panboard.signIn(as, `${bodyAddress}/seats/import`);
    const text = page.getByLabel("Or paste the text of the file");
    await text.fill(fileOf(`${holder}; Somebody else`));
    await page.getByRole("button", { name: "Check the file" }).click();
    await expect(page.getByRole("alert")).toContainText("Line 2, holder: There are two people in one cell.");
    await expect(page.getByRole("button", { name: "Import 1 seat" })).toHaveCount(0);
    await panboard.expectAccessible();
    await page.getByRole("button", { name: "Choose another file" }).click();
    await text.fill(fileOf(holder));
    await page.getByRole("button", { name: "Check the file" }).click();
    await expect(page.getByRole("row", { name: post })).toContainText(`Holder: ${holder}, from 1 April 2022.`);
    await page.getByRole("button", { name: "Import 1 seat" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Seats imported");
    await panboard.expectAccessible();
    await page.goto(`${bodyAddress}/seats?search=${encodeURIComponent(post)}`);
    await expect(page.getByRole("row", { name: post })).toContainText(holder);
  },
);

test("a vacancy is filled, and told again once its holder has left", alsoNarrow, async ({ page, panboard }) => {
  const [post, name] = [uniqueName("Post"), uniqueName("Person")];
  const seat = await givenSeat(panboard, { as, bodyAddress, post });
  const vacancies = `${bodyAddress}/vacancies?search=${encodeURIComponent(post)}`;
  await panboard.signIn(as, vacancies);
  await expect(page.getByRole("row", { name: post })).toContainText("1 April 2022");
  await page.getByRole("link", { name: post, exact: true }).click();
  await expect(page.getByText(/^Vacant since 1 April 2022, [\d,]+ days$/)).toBeVisible();
  await page.getByRole("button", { name: "Add a holder" }).click();
  await page.getByRole("button", { name: "Add the holder" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(["Enter the person", "Enter the first day"]);
  await page.getByLabel("Somebody new").check();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await fillDate(page, "First day", ["1", "4", "2023"]);
  await page.getByRole("button", { name: "Add the holder" }).click();
  await expect(page.getByRole("alert", { name: "Success" })).toContainText("Holder added");
  await expect(page.getByRole("row", { name })).toContainText("1 April 2023");
  await page.goto(vacancies);
  await expect(page.getByRole("heading", { level: 2, name: "No vacancies match your filters" })).toBeVisible();
  await page.goto(`${bodyAddress}/seats/${seat}`);
  await page.getByRole("link", { name: `End the time of ${name}` }).click();
  await fillDate(page, "Last day", ["31", "3", "2024"]);
  await page.getByRole("button", { name: "Save the last day" }).click();
  await expect(page.getByText(/^Vacant since 1 April 2024, [\d,]+ days$/)).toBeVisible();
  await panboard.expectAccessible();
  await page.goto(vacancies);
  await expect(page.getByRole("row", { name: post })).toContainText("1 April 2024");
});
