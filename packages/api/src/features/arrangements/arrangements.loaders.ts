import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { ArrangementPartner } from "./arrangement-partner.entity";
import { Arrangement } from "./arrangement.entity";

/** A board, and the day at which it is looked at. */
export interface BoardOn {
  readonly bodyId: string;
  readonly on: string;
}

const rowsMax = 10_000;

/** What a board was on a day; undefined where nothing is stated. One lookup of rows, however many boards and days. */
export function arrangementOnLoader(read: Read): DataLoader<BoardOn, Arrangement | undefined, string> {
  return new DataLoader(
    async (keys) => {
      const bodyId = [...new Set(keys.map((key) => key.bodyId))];
      const rows = await read.repo(Arrangement).list({ where: { bodyId }, orderBy: ["fromDay"], limit: rowsMax });
      return keys.map((key) =>
        rows.find(
          ({ bodyId: of, fromDay, untilDay }) =>
            of === key.bodyId && fromDay <= key.on && (untilDay === null || untilDay >= key.on),
        ),
      );
    },
    { cacheKeyFn: ({ bodyId, on }) => `${bodyId} ${on}` },
  );
}

/** The statutory partners of arrangements, in the order of the list that holds. */
export function arrangementPartnersLoader(read: Read): DataLoader<Arrangement, ArrangementPartner[], string> {
  return new DataLoader(
    async (arrangements) => {
      const where = {
        bodyId: [...new Set(arrangements.map(({ bodyId }) => bodyId))],
        arrangementId: [...new Set(arrangements.map(({ id }) => id))],
        number: [...new Set(arrangements.map(({ partnersNumber }) => partnersNumber))],
      };
      const rows = await read.repo(ArrangementPartner).list({ where, orderBy: ["position"], limit: rowsMax });
      return arrangements.map(({ id, partnersNumber }) =>
        rows.filter(({ arrangementId, number }) => arrangementId === id && number === partnersNumber),
      );
    },
    // A change of the list may be read beside what stood before it.
    { cacheKeyFn: ({ id, partnersNumber }) => `${id} ${partnersNumber}` },
  );
}
