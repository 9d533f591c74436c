import { givenCalendar } from "./given-calendar";
import type { PageFact } from "./page-fact";

// Not somebody whose calendars a journey closes.
const as = "chair@halton";
const address = "/account/calendars";

/** The pages of somebody's own calendars. */
export const calendarFacts: Readonly<Record<string, PageFact>> = {
  [address]: { as, address, record: (panboard) => givenCalendar(panboard, as) },
  [`${address}/open`]: { as, address: `${address}/open` },
  ...ofCalendar("renew"),
  ...ofCalendar("close"),
};

function ofCalendar(action: string): Readonly<Record<string, PageFact>> {
  return {
    [`${address}/:id/${action}`]: {
      ...{ as, address: `${address}/:id/${action}`, record: (panboard) => givenCalendar(panboard, as) },
      missing: { as, address: `${address}/nothing/${action}` },
    },
  };
}
