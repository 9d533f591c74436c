import { givenPrintedFigure, givenYear } from "./given-year";
import type { PageFact } from "./page-fact";
import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

export interface MoneyAt {
  /** Who keeps the money there and publishes it. */
  readonly as: Subject;
  /** Who reads it, and does not keep it. */
  readonly reader: Subject;
  /** Who reads what is published alone. */
  readonly elsewhere: Subject;
  /** The address of a body that is not to be known of. */
  readonly nowhere: string;
}

const year = "2009-10";

/** The pages of a body's years of money. */
export function moneyFacts(pattern: string, address: string, people: MoneyAt) {
  const { as, reader, elsewhere, nowhere } = people;
  const at = { as, bodyAddress: address, year };
  const record = async (panboard: Panboard) => {
    await givenYear(panboard, at);
    return year;
  };
  const of = (path: string, forbidden?: Subject, query = `?year=:id`): Readonly<Record<string, PageFact>> => ({
    [`${pattern}/${path}`]: {
      ...{ as, address: `${address}/${path}${query}`, record },
      ...(forbidden === undefined ? {} : { forbidden: { as: forbidden, address: `${address}/${path}` } }),
      missing: { as: elsewhere, address: `${nowhere}/${path}` },
    },
  });
  return {
    ...of("money"),
    ...of("money/years", undefined, ""),
    ...of("money/open", reader, ""),
    ...of("money/close", reader),
    ...of("money/adjust", reader),
    ...of("money/remove", reader),
    ...of("money/publish", reader),
    ...of("money/withdraw", reader),
    ...of("money/printed", elsewhere),
    ...of("money/printed/add", reader),
    [`${pattern}/money/printed/:id/remove`]: {
      ...{ as, address: `${address}/money/printed/:id/remove`, record: (panboard) => givenPrintedFigure(panboard, at) },
      forbidden: { as: reader, address: `${address}/money/printed/nothing/remove` },
      missing: { as, address: `${address}/money/printed/nothing/remove` },
    },
  } satisfies Readonly<Record<string, PageFact>>;
}
