import { tabTo } from "./keyboard";
import { alsoNarrow, expect, isNarrow, onlyNarrow, settle, test } from "./panboard-test";
import { choosePerson } from "./sign-in";

test("signing in as a board's manager leads to the board's home: who one is, which body, what is published", async ({
  page,
  panboard,
}) => {
  await panboard.signInByChooser("business-manager@cheshire-east");
  await expect(page).toHaveURL(/\/boards\/cheshire-east/);
  await expect(page.getByText("Cheshire East Safeguarding Children Board", { exact: true })).toBeVisible();
  await expect(page.getByText("E06000049").first()).toBeVisible();
  await expect(page.getByText("Business manager").first()).toBeVisible();
  await expect(page.getByText(/^Demonstration/).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Children with a child protection plan" })).toBeVisible();
  await page.getByText("Show these figures as a table").click();
  await expect(page.getByRole("table").first()).toContainText("202");
  await panboard.expectAccessible();
});

test("a board that has published nothing says so, and what the page is for", async ({ page, panboard }) => {
  await panboard.signIn("business-manager@halton");
  await expect(page.getByText(/Nothing published yet/)).toBeVisible();
  await panboard.expectAccessible();
});

test("the list of indicators filters, counts and pages in the address, and says when none match", async ({
  page,
  panboard,
}) => {
  await panboard.signIn("member@warrington", "/boards/warrington/indicators?search=care");
  await expect(page.getByRole("table")).toContainText("Children in care");
  await page.goto("/boards/warrington/indicators?search=zebra");
  await settle(page);
  await expect(page.getByText(/No indicators match your filters/)).toBeVisible();
  await panboard.expectAccessible();
});

test("another region's board is not found, as one that does not exist", async ({ page, panboard }) => {
  for (const slug of ["example-east", "nowhere"]) {
    await (slug === "nowhere" ? page.goto(`/boards/${slug}`) : panboard.signIn("member@warrington", `/boards/${slug}`));
    await settle(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
    await panboard.expectAccessible();
  }
});

test("a region's analyst sees the region, its boards and its joint bodies", async ({ page, panboard }) => {
  await panboard.signIn("regional-analyst@cheshire");
  await expect(page).toHaveURL(/\/regions\/cheshire/);
  for (const name of ["Halton", "Warrington", "Cheshire West and Chester"])
    await expect(page.getByText(name).first()).toBeVisible();
  await page
    .getByRole("link", { name: /Child Death Overview Panel/ })
    .first()
    .click();
  await settle(page);
  await expect(page.getByText("Warrington").first()).toBeVisible();
});

test("an operator starts with what the role is for, where its work is done, and what there is to read", async ({
  page,
  panboard,
}) => {
  await panboard.signInByChooser("operator@panboard");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Run Panboard");
  await expect(page.getByText("Operators run the platform and read no content.")).toBeVisible();
  await expect(page.getByText("panboard grant", { exact: true })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "What each role may do" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What each role may do");
});

test("a panel's coordinator starts at the joint body, with its boards and what they have published", async ({
  page,
  panboard,
}) => {
  await panboard.signIn("cdop-coordinator@cheshire");
  await expect(page).toHaveURL(/\/joint\/cdop$/);
  const parts = page.getByRole("navigation", { name: "Parts of Panboard" });
  await expect(parts.getByRole("link")).toHaveText([
    "Home",
    "Compare",
    "Indicators",
    "Meetings",
    "Actions",
    "Money",
    "Agencies",
  ]);
  await expect(parts.getByRole("link", { name: "Home" })).toHaveAttribute("aria-current", "true");
  await page.getByRole("link", { name: "Indicators published by Warrington" }).click();
  await expect(page).toHaveURL(/\/boards\/warrington\/indicators\?publishedBy=warrington$/);
});

test(
  "everything is reached by keyboard: the skip link, the navigation, the choices and their button",
  alsoNarrow,
  async ({ page, panboard }) => {
    await panboard.signIn(
      "business-manager@cheshire-east",
      "/regions/cheshire/compare/indicators/cp_plans?from=2011-03-31&to=2012-03-31",
    );
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveText(/Skip to main content/);
    const parts = page.getByRole("navigation", { name: "Parts of Panboard" });
    if (isNarrow(page)) {
      await tabTo(parts.getByRole("button", { name: "Menu" }));
      await page.keyboard.press("Enter");
    }
    await tabTo(parts.getByRole("link", { name: "Indicators" }));
    if (isNarrow(page)) {
      await tabTo(page.locator("summary").filter({ hasText: "what is compared" }));
      await page.keyboard.press("Enter");
    }
    const halton = page.getByRole("checkbox", { name: "Halton", exact: true });
    await tabTo(halton);
    await page.keyboard.press("Space");
    await expect(halton).not.toBeChecked();
    await tabTo(page.getByRole("button", { name: "Compare", exact: true }));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/areas=/);
    await expect(page.getByRole("table").first()).not.toContainText("Halton");
  },
);

test(
  "in a narrow window the parts of Panboard are folded behind a Menu button",
  onlyNarrow,
  async ({ page, panboard }) => {
    await panboard.signIn("member@warrington", "/boards/warrington");
    const parts = page.getByRole("navigation", { name: "Parts of Panboard" });
    const menu = parts.getByRole("button", { name: "Menu" });
    await expect(menu).toHaveAttribute("aria-expanded", "false");
    await expect(parts.getByRole("link")).toHaveCount(0);
    await menu.click();
    await expect(menu).toHaveAttribute("aria-expanded", "true");
    await panboard.expectAccessible();
    await parts.getByRole("link", { name: "Indicators" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Indicators");
  },
);

test.describe("when the API can't be reached", () => {
  test.use({ tolerated: /Failed to load resource/ });

  test("the page says so, that nothing is lost, and tries again", async ({ page, panboard }) => {
    await panboard.signIn("member@halton");
    await page.route("**/graphql", (route) => route.abort());
    await page.goto("/boards/halton/indicators");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Sorry, .* could not be loaded$/);
    await panboard.expectAccessible();
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Indicators");
  });

  const refusal = {
    status: 401,
    json: {
      errors: [{ message: "Sign in: this needs a valid access token.", extensions: { code: "UNAUTHENTICATED" } }],
    },
  };
  const address = "/boards/halton/indicators?search=care";

  test("a token that is no longer good leads through signing in, back to the same address", async ({
    page,
    panboard,
  }) => {
    await panboard.signIn("member@halton", address);
    let asked = 0;
    await page.route("**/graphql", (route) => {
      asked += 1;
      return asked === 1 ? route.fulfill(refusal) : route.continue();
    });
    await page.reload();
    await choosePerson(page, "member@halton");
    await expect(page).toHaveURL(/\/boards\/halton\/indicators\?search=care$/);
    await expect(page.getByRole("table")).toContainText("Children in care");
    await expect.poll(() => asked).toBeGreaterThan(1);
  });

  test("a token that is refused as soon as it is there is told of, and nobody is sent round in circles", async ({
    page,
    panboard,
  }) => {
    await panboard.signIn("member@halton", address);
    let signIns = 0;
    page.on("request", (request) => {
      if (new URL(request.url()).pathname === "/signed-in") signIns += 1;
    });
    await page.route("**/graphql", (route) => route.fulfill(refusal));
    await page.reload();
    await choosePerson(page, "member@halton");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Sorry, .* could not be loaded$/);
    await settle(page);
    await expect(page).toHaveURL(/\/boards\/halton\/indicators\?search=care$/);
    expect(signIns).toBe(1);
  });
});
