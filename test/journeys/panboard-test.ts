import { createPanboardClient } from "@panboard/shared/client";
import { expect, type Page, test as base } from "@playwright/test";
import { expectPageAccessible, narrowWindow } from "./accessibility";
import { settle, watchTraffic } from "./settle";
import { signInByChooser, SignIns, type Subject } from "./sign-in";

export interface Panboard {
  /** Opens an address as somebody who has signed in in this tab before. */
  signIn(subject: Subject, address?: string): Promise<void>;
  /** Opens an address signed out, and signs in as somebody from the chooser: for what signing in itself must do. */
  signInByChooser(subject: Subject, address?: string): Promise<void>;
  /** Asks the API as somebody, for what a journey finds there before it begins; the answer's data. Throws for any refusal. */
  ask<TData>(subject: Subject, document: string, variables: object): Promise<TData>;
  /** Waits until the page is still, then holds it to `expectPageAccessible`: axe and no sideways scrolling, wide and narrow. */
  expectAccessible(): Promise<void>;
}

/** A journey of a narrow window too, besides the wide one that every journey runs in. */
export const alsoNarrow = { tag: "@narrow" } as const;
/** A journey that only a narrow window has. */
export const onlyNarrow = { tag: "@narrow-only" } as const;

/** Whether the page's window is the narrow one, in which parts of a page are folded. */
export function isNarrow(page: Page): boolean {
  return page.viewportSize()?.width === narrowWindow.width;
}

/**
 * A page that fails its test for whatever a user should never meet: an error on the console, a script error, a refusal by
 * the content policy, or traffic that leaves this machine.
 */
export const test = base.extend<{ panboard: Panboard; faults: string[]; tolerated: RegExp }, { signIns: SignIns }>({
  // What a test causes on purpose; nothing by default.
  tolerated: [/^$/, { option: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from this pattern which fixtures it needs: none.
  baseURL: async ({}, use) => use(process.env.PANBOARD_URL),
  context: async ({ context }, use) => {
    context.on("page", watchTraffic);
    await use(context);
  },
  faults: [
    async ({ page, baseURL, tolerated }, use) => {
      const faults: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
      });
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("request", (request) => {
        const { protocol, host } = new URL(request.url());
        if (["http:", "https:", "ws:"].includes(protocol) && host !== new URL(baseURL ?? "").host)
          faults.push(request.url());
      });
      await use(faults);
      expect(faults.filter((fault) => !tolerated.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
  signIns: [async ({ browser }, use) => use(new SignIns(browser, process.env.PANBOARD_URL ?? "")), { scope: "worker" }],
  panboard: async ({ page, signIns, baseURL }, use) => {
    await use({
      signIn: (subject, address = "/") => signIns.open(page, subject, address),
      signInByChooser: (subject, address = "/") => signInByChooser(page, subject, address),
      ask: async (subject, document, variables) => {
        const token = await signIns.getToken(subject);
        const client = createPanboardClient({ url: `${baseURL}/graphql`, getToken: () => token });
        return client.request(document, variables);
      },
      expectAccessible: () => expectPageAccessible(page),
    });
  },
});

export { expect, settle };
