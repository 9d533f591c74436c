import type { PageFact } from "./page-fact";
import type { Subject } from "./sign-in";

/** The page on which lines of money of a body are imported. */
export function moneyLineFacts(
  pattern: string,
  address: string,
  people: { readonly as: Subject; readonly reader: Subject; readonly nowhere: string },
): Readonly<Record<string, PageFact>> {
  const { as, reader, nowhere } = people;
  return {
    [`${pattern}/money/import`]: {
      ...{
        as,
        address: `${address}/money/import?year=2026-27`,
        forbidden: { as: reader, address: `${address}/money/import` },
      },
      missing: { as, address: `${nowhere}/money/import` },
    },
  };
}
