import type { Page } from "@playwright/test";

/** Fills a date, part by part. */
export async function fillDate(page: Page, legend: string, [day, month, year]: readonly [string, string, string]) {
  const date = page.getByRole("group", { name: legend });
  await date.getByLabel("Day").fill(day);
  await date.getByLabel("Month").fill(month);
  await date.getByLabel("Year").fill(year);
}
