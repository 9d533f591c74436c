import type { Page } from "@playwright/test";

/** Where a board imports figures. */
export const importAddress = "/boards/warrington/imports/new";
/** The columns of a figures file, without the note. */
export const importColumns = [
  "board",
  "area",
  "indicator",
  "period",
  "breakdown",
  "category",
  "value",
  "source",
  "section",
];
export const importHeader = importColumns.join(",");

/** Chooses a file of these bytes, and asks what it would do. */
export async function checkFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel("CSV file").setInputFiles({ name, mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Check the file" }).click();
}
