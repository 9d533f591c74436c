import { alsoNarrow, expect, settle, test } from "./panboard-test";

const bar = { name: "What this page is about" } as const;

test(
  "a board's home says what the board was when its newest figures were made, and on what law that rests",
  alsoNarrow,
  async ({ page, panboard }) => {
    await panboard.signIn("business-manager@cheshire-east", "/boards/cheshire-east");
    await settle(page);
    await expect(page.getByRole("region", bar)).toContainText("Local Safeguarding Children Board at 31 March 2014");
    const facts = page.getByRole("region", { name: "Arrangement" });
    await expect(facts).toContainText("1 April 2009 to 28 September 2019");
    await expect(facts).toContainText("Source: Children Act 2004, section 13");
    await panboard.expectAccessible();
  },
);

test("a page without figures of its own says what the board is today", async ({ page, panboard }) => {
  await panboard.signIn("member@halton", "/boards/halton");
  await settle(page);
  for (const address of ["/boards/halton", "/boards/halton/indicators"]) {
    await page.goto(address);
    await settle(page);
    await expect(page.getByRole("region", bar)).toContainText("Safeguarding Children Partnership, E06000006");
  }
});

test("what is invented of Exampleshire's boards says so", async ({ page, panboard }) => {
  await panboard.signIn("member@example-north", "/boards/example-north");
  await settle(page);
  await expect(page.getByRole("region", { name: "Arrangement" })).toContainText("Illustrative arrangements, invented");
});
