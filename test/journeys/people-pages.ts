import { givenPerson } from "./given-person";
import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

export interface PeopleAt {
  /** Who keeps the people there. */
  readonly as: Subject;
  /** Who reads them, and neither keeps them nor reads who has access. */
  readonly reader: Subject;
  /** Who has no role there. */
  readonly elsewhere: Subject;
  /** The address of a body that is not to be known of. */
  readonly nowhere: string;
}

/** The pages of the people of a body. */
export function peopleFacts(pattern: string, address: string, at: PeopleAt) {
  const { as, reader, elsewhere, nowhere } = at;
  const ofRecord = (action: string, forbidden: Subject, isLinked = false) => ({
    [`${pattern}/people/:id${action}`]: {
      ...{ as, address: `${address}/people/:id${action}` },
      record: async (panboard: Panboard) => (await givenPerson(panboard, { as, bodyAddress: address, isLinked })).id,
      ...{ forbidden: { as: forbidden }, missing: { as, address: `${address}/people/nobody${action}` } },
    },
  });
  return {
    [`${pattern}/people`]: {
      ...{ as, address: `${address}/people`, forbidden: { as: elsewhere } },
      record: async (panboard: Panboard) => (await givenPerson(panboard, { as, bodyAddress: address })).id,
      missing: { as: elsewhere, address: `${nowhere}/people` },
    },
    [`${pattern}/people/add`]: {
      ...{ as, address: `${address}/people/add`, forbidden: { as: reader } },
      missing: { as: elsewhere, address: `${nowhere}/people/add` },
    },
    ...ofRecord("", elsewhere),
    ...ofRecord("/change", reader),
    ...ofRecord("/remove", reader),
    ...ofRecord("/link-account", reader),
    ...ofRecord("/unlink-account", reader, true),
    ...ofRecord("/erase", reader),
    ...ofRecord("/held", reader),
  };
}
