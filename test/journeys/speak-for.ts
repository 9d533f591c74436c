import type { Page } from "@playwright/test";
import { settle } from "./settle";
import type { Subject } from "./sign-in";

/** Lets an open tab speak for an agency: nobody of an agency signs in to the demonstration but its machine client. */
export async function speakFor(page: Page, client: Subject, address: string): Promise<void> {
  const fields = { client_id: client, client_secret: "demonstration" };
  const answer = await page.request.post("/oidc/token", { form: { grant_type: "client_credentials", ...fields } });
  const { access_token: token } = (await answer.json()) as { readonly access_token: string };
  await page.evaluate((own) => {
    const key = Object.keys(window.sessionStorage).find((name) => name.startsWith("oidc.user:")) ?? "";
    const signIn = JSON.parse(window.sessionStorage.getItem(key) ?? "{}") as object;
    window.sessionStorage.setItem(key, JSON.stringify({ ...signIn, access_token: own }));
  }, token);
  await page.goto(address);
  await settle(page);
}
