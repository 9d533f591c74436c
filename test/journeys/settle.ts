import { expect, type Page, type Request } from "@playwright/test";

/** How long a page must ask for nothing and change nothing to be called still. */
const quietMs = 100;

const patienceMs = 15_000;

/** What a page has asked for since it was opened. */
interface Traffic {
  begun: number;
  readonly inFlight: Set<Request>;
}

const trafficOf = new WeakMap<Page, Traffic>();

/** Counts what a page asks for from here on, so that `settle` knows what is still on its way. May be called twice. */
export function watchTraffic(page: Page): Traffic {
  const known = trafficOf.get(page);
  if (known) return known;
  const traffic: Traffic = { begun: 0, inFlight: new Set() };
  page.on("request", (request) => {
    traffic.begun += 1;
    traffic.inFlight.add(request);
  });
  page.on("requestfinished", (request) => traffic.inFlight.delete(request));
  page.on("requestfailed", (request) => traffic.inFlight.delete(request));
  trafficOf.set(page, traffic);
  return traffic;
}

/**
 * Waits until the page shows its content: its heading is there, and for 100 ms on its own clock nothing was on its way and
 * nothing changed in it. A page that is slow to begin what comes next is slow by that clock too.
 */
export async function settle(page: Page): Promise<void> {
  const traffic = watchTraffic(page);
  await expect(page.locator("h1")).toBeVisible();
  await expect(async () => {
    expect([...traffic.inFlight].map((request) => request.url())).toEqual([]);
    const { begun } = traffic;
    await page.evaluate(stayStill, quietMs);
    expect(traffic.begun, "requests begun").toBe(begun);
    expect([...traffic.inFlight].map((request) => request.url())).toEqual([]);
  }).toPass({ timeout: patienceMs, intervals: [20] });
}

/** Runs in the page: ends once the document has not changed for so long, two frames on at the earliest. */
function stayStill(forMs: number): Promise<void> {
  return new Promise((resolve) => {
    let timer = 0;
    const observer = new MutationObserver(() => startAgain());
    const startAgain = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        observer.disconnect();
        resolve();
      }, forMs);
    };
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    // What watches the size of an element hears of a new one in the first of these frames.
    requestAnimationFrame(() => requestAnimationFrame(startAgain));
  });
}
