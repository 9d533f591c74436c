import { alsoNarrow, expect, test } from "./panboard-test";

test(
  "a board's meetings are found by their group and day, and one of them tells who came",
  alsoNarrow,
  async ({ page, panboard }) => {
    await panboard.signIn(
      "business-manager@cheshire-east",
      "/boards/cheshire-east/meetings?from=2013-11-01&to=2013-11-30",
    );
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Meetings");
    await page.getByRole("link", { name: "Friday 22 November 2013" }).click();
    const about = page.getByRole("region", { name: "What this page is about" });
    await expect(about).toContainText("Friday 22 November 2013");
    await expect(about).toContainText("29 seats expected");
    await expect(page.getByRole("row", { name: /^Cheshire CAFCASS/ })).toContainText("Present");
    await expect(page.getByRole("row", { name: /^CEDAP/ })).toContainText("Not recorded");
    await expect(page.getByText("Recorded for 21 of 29 seats.")).toBeVisible();
    await page.getByRole("link", { name: "Previous: 18 September 2013" }).click();
    await expect(about).toContainText("Wednesday 18 September 2013");
    await page.getByRole("link", { name: "Meetings", exact: true }).first().click();
  },
);
