import { expect, type Page } from "@playwright/test";
import { importHeader as header } from "./import-form";
import type { Panboard } from "./panboard-test";

/** Imports rows as the business manager of a board, each without its first cell, and answers the import's reference. */
export async function importRows(
  page: Page,
  panboard: Panboard,
  board: string,
  rows: readonly string[],
): Promise<string> {
  await panboard.signIn(`business-manager@${board}`, `/boards/${board}/imports/new`);
  const text = [header, ...rows.map((row) => `${board},${row}`)].join("\n");
  await page.getByRole("textbox", { name: /paste/i }).fill(`${text}\n`);
  await page.getByRole("button", { name: "Check the file" }).click();
  await page.getByRole("button", { name: /^Import \d+ values?$/ }).click();
  const panel = page.locator(".govuk-panel");
  await expect(panel).toContainText("Your reference is");
  return (await panel.locator("strong").textContent()) ?? "";
}
