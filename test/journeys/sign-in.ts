import { type Browser, expect, type Page } from "@playwright/test";
import { settle } from "./settle";

/** Somebody of the demonstration, by role and body. */
export type Subject = `${string}@${string}`;

/** A sign-in that has less left than this is made anew: more than a journey may take. */
const leftMsMin = 10 * 60_000;

/** What a tab keeps of somebody who has signed in: one entry of its sessionStorage. */
interface TabSignIn {
  readonly key: string;
  readonly value: string;
  readonly endsAtMs: number;
}

/** Chooses somebody where the list of people is shown, and waits until the way back from the issuer is done. */
export async function choosePerson(page: Page, subject: Subject): Promise<void> {
  await page.locator(`[value="${subject}"]`).click();
  await page.waitForURL(({ pathname }) => !pathname.startsWith("/oidc") && pathname !== "/signed-in");
}

/** Opens an address signed out, and signs in as somebody from the list of people. */
export async function signInByChooser(page: Page, subject: Subject, address: string): Promise<void> {
  await page.goto(address);
  await choosePerson(page, subject);
  await settle(page);
}

/**
 * The sign-ins of one worker: each person signs in once, in a window of their own, and what that leaves in the tab is given
 * to the tabs of later journeys. Those have no session at the issuer, so none can end another's.
 */
export class SignIns {
  readonly #bySubject = new Map<Subject, TabSignIn>();

  constructor(
    private readonly browser: Browser,
    private readonly baseURL: string,
  ) {}

  /** Opens an address as somebody who has signed in in this tab before. Signing out of it lasts. */
  async open(page: Page, subject: Subject, address: string): Promise<void> {
    const { key, value } = await this.#getSignIn(subject);
    const { origin } = new URL(this.baseURL);
    const giving = await page.addInitScript(
      (entry) => {
        if (window.location.origin === entry.origin) window.sessionStorage.setItem(entry.key, entry.value);
      },
      { origin, key, value },
    );
    await page.goto(address);
    // Given once: the next document finds what this one left.
    await giving.dispose();
    await settle(page);
    expect(new URL(page.url()).pathname, `where ${subject} comes to from ${address}`).not.toMatch(/^\/oidc/);
  }

  /** The access token of somebody who has signed in, for what a journey finds there before it begins. */
  async getToken(subject: Subject): Promise<string> {
    const { value } = await this.#getSignIn(subject);
    return (JSON.parse(value) as { access_token: string }).access_token;
  }

  async #getSignIn(subject: Subject): Promise<TabSignIn> {
    const known = this.#bySubject.get(subject);
    if (known && known.endsAtMs - Date.now() > leftMsMin) return known;
    const context = await this.browser.newContext({ baseURL: this.baseURL });
    try {
      const page = await context.newPage();
      await page.goto("/account");
      await choosePerson(page, subject);
      const signIn = await readSignIn(page);
      this.#bySubject.set(subject, signIn);
      return signIn;
    } finally {
      await context.close();
    }
  }
}

async function readSignIn(page: Page): Promise<TabSignIn> {
  const entries = await page.evaluate(() => Object.entries(window.sessionStorage) as [string, string][]);
  const [key, value] = entries.find(([name]) => name.startsWith("oidc.user:")) ?? [];
  if (key === undefined || value === undefined) throw new Error(`Nobody is signed in on ${page.url()}.`);
  const { expires_at: endsAtS } = JSON.parse(value) as { expires_at: number };
  return { key, value, endsAtMs: endsAtS * 1000 };
}
