import { gzipSync } from "node:zlib";
import { expect, settle, test } from "./panboard-test";

const bytesMax = 150_000;

test("a board's home needs no more than 150,000 bytes of page, scripts and styles, compressed", async ({
  page,
  panboard,
}) => {
  await panboard.signIn("business-manager@cheshire-east", "/help");
  const files = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    if (!["document", "script", "stylesheet"].includes(response.request().resourceType())) return;
    files.set(
      response.url(),
      response.body().then((body) => gzipSync(body, { level: 9 }).length),
    );
  });
  await page.goto("/boards/cheshire-east");
  await settle(page);
  await expect(page.getByRole("heading", { name: "Children with a child protection plan" })).toBeVisible();
  const sizes = await Promise.all([...files].map(async ([url, size]) => ({ url, bytes: await size })));
  const bytes = sizes.reduce((sum, file) => sum + file.bytes, 0);
  expect(sizes.map(({ url }) => url).join(" ")).toMatch(/\.css/);
  expect(bytes, sizes.map((file) => `${file.bytes} ${file.url}`).join("\n")).toBeLessThanOrEqual(bytesMax);
});

test("a board's home asks the API three times at the most, for answers of 150,000 bytes together", async ({
  page,
  panboard,
}) => {
  await panboard.signIn("business-manager@cheshire-east", "/help");
  const answers = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    if (!response.url().endsWith("/graphql")) return;
    const { operationName, query } = response.request().postDataJSON() as { operationName?: string; query: string };
    const asked = `${answers.size + 1}. ${operationName ?? query.slice(0, 60)}`;
    answers.set(
      asked,
      response.body().then((body) => body.length),
    );
  });
  await page.goto("/boards/cheshire-east");
  await settle(page);
  await expect(page.getByRole("heading", { name: "Key indicators" })).toBeVisible();
  expect(answers.size, [...answers.keys()].join("\n")).toBeLessThanOrEqual(3);
  const bytes = await Promise.all(answers.values());
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(bytesMax);
});

test("page, scripts and styles come compressed, and what has a digest in its name is kept for good", async ({
  page,
  request,
}) => {
  const headersOf = async (address: string, encodings: string) =>
    (await request.get(address, { headers: { "accept": "text/html, */*", "accept-encoding": encodings } })).headers();
  await page.goto("/help");
  const script = (await page.locator("script[src]").getAttribute("src")) ?? "";
  const style = (await page.locator("link[rel=stylesheet]").first().getAttribute("href")) ?? "";
  for (const address of [script, style]) {
    expect(await headersOf(address, "gzip, br")).toMatchObject({
      "content-encoding": "br",
      "cache-control": "public, max-age=31536000, immutable",
    });
    expect(await headersOf(address, "gzip")).toMatchObject({ "content-encoding": "gzip" });
    expect(await headersOf(address, "identity")).not.toHaveProperty("content-encoding");
  }
  expect(await headersOf("/help", "br")).toMatchObject({ "cache-control": "no-cache" });
});

test("the search in the header says what it searches", async ({ page, panboard }) => {
  await panboard.signIn("member@warrington", "/boards/warrington");
  const search = page.getByRole("searchbox", { name: "Search indicators" });
  await expect(search).toHaveAttribute("placeholder", "Search indicators");
  await search.fill("care");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/boards\/warrington\/indicators\?search=care$/);
});

test.describe("when the code of a page does not come", () => {
  test.use({ tolerated: /Failed to load resource|dynamically imported module|preload assets|could not be loaded/ });

  test("the frame stays, the page says so, and tries again once there is an answer", async ({ page, panboard }) => {
    await panboard.signIn("member@warrington", "/boards/warrington");
    await page.route(/\/assets\/|client-config/, (route) => route.abort());
    const parts = page.getByRole("navigation", { name: "Parts of Panboard" });
    await parts.getByRole("link", { name: "Indicators" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sorry, this page could not be loaded");
    await expect(parts.getByRole("link")).toHaveText([
      "Home",
      "Compare",
      "Indicators",
      "Meetings",
      "Actions",
      "Money",
      "Agencies",
    ]);
    await panboard.expectAccessible();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByText("Panboard does not answer. Check your connection")).toBeVisible();
    await page.unroute(/\/assets\/|client-config/);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Indicators");
  });
});
