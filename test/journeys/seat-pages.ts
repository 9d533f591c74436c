import { givenHeldSeat, givenSeat } from "./given-seat";
import type { PageFact } from "./page-fact";
import type { Subject } from "./sign-in";

export interface SeatsAt {
  /** Who keeps the seats there. */
  readonly as: Subject;
  /** Who reads them, and does not keep them. */
  readonly reader: Subject;
  /** Who has no role there. */
  readonly elsewhere: Subject;
  /** The address of a body that is not to be known of. */
  readonly nowhere: string;
}

/** The pages of the seats of a body, and of who holds them. */
export function seatFacts(pattern: string, address: string, people: SeatsAt) {
  const { as, reader, elsewhere, nowhere } = people;
  const at = { as, bodyAddress: address };
  const read = (path: string, forbidden: Subject = elsewhere): Readonly<Record<string, PageFact>> => ({
    [`${pattern}/${path}`]: {
      ...{ as, address: `${address}/${path}`, forbidden: { as: forbidden } },
      missing: { as, address: `${nowhere}/${path}` },
    },
  });
  const ofSeat = (action: string, forbidden: Subject): Readonly<Record<string, PageFact>> => ({
    [`${pattern}/seats/:id${action}`]: {
      ...{ as, address: `${address}/seats/:id${action}`, record: (panboard) => givenSeat(panboard, at) },
      ...{ forbidden: { as: forbidden }, missing: { as, address: `${address}/seats/nobody${action}` } },
    },
  });
  const ofHolder = (action: string, link: RegExp): Readonly<Record<string, PageFact>> => ({
    [`${pattern}/seats/:id/holders/:holder/${action}`]: {
      ...{ as, address: `${address}/seats/:id`, record: (panboard) => givenHeldSeat(panboard, at), links: [link] },
      forbidden: { as: reader, address: `${address}/seats/nobody/holders/nobody/${action}` },
      missing: { as, address: `${address}/seats/nobody/holders/nobody/${action}` },
    },
  });
  return {
    ...read("seats"),
    ...read("vacancies"),
    ...read("seats/add", reader),
    ...read("seats/import", reader),
    ...ofSeat("", elsewhere),
    ...ofSeat("/change", reader),
    ...ofSeat("/end", reader),
    ...ofSeat("/remove", reader),
    ...ofSeat("/holders/add", reader),
    ...ofHolder("change", /^Change the days of /),
    ...ofHolder("declare", /^Record the declaration of /),
    ...ofHolder("end", /^End the time of /),
    ...ofHolder("remove", /^Remove the time of /),
  };
}
