import { givenExpenditure, givenFilledReserve, givenIncome, givenReserve } from "./given-money";
import type { PageFact } from "./page-fact";
import type { Subject } from "./sign-in";

export interface SpendingAt {
  /** Who keeps the money there. */
  readonly as: Subject;
  /** Who may know of the body, and does not keep its money. */
  readonly reader: Subject;
  /** Who may know of the body, and does not read its money. */
  readonly elsewhere: Subject;
  /** The address of a body that is not to be known of. */
  readonly nowhere: string;
}

type GivenRecord = NonNullable<PageFact["record"]>;

/** The pages of what a body spends, of its income, and of its reserve. */
export function spendingFacts(pattern: string, address: string, people: SpendingAt) {
  const { as, reader, elsewhere, nowhere } = people;
  const at = { as, bodyAddress: address };
  const of = (path: string, forbidden: Subject): Readonly<Record<string, PageFact>> => ({
    [`${pattern}/money/${path}`]: {
      ...{ as, address: `${address}/money/${path}`, forbidden: { as: forbidden } },
      missing: { as, address: `${nowhere}/money/${path}` },
    },
  });
  const ofRecord = (path: string, action: string, record: GivenRecord, forbidden: Subject) => ({
    [`${pattern}/money/${path}/:id${action}`]: {
      ...{ as, address: `${address}/money/${path}/:id${action}`, record, forbidden: { as: forbidden } },
      missing: { as, address: `${address}/money/${path}/nothing${action}` },
    },
  });
  const expenditure: GivenRecord = async (panboard) => (await givenExpenditure(panboard, at)).id;
  const income: GivenRecord = async (panboard) => (await givenIncome(panboard, at)).id;
  const reserve: GivenRecord = async (panboard) => (await givenReserve(panboard, at)).id;
  const filledReserve: GivenRecord = async (panboard) => (await givenFilledReserve(panboard, at)).id;
  const removal = "reserve/:id/appropriations/:appropriation/remove";
  const noRemoval = `${address}/money/reserve/nothing/appropriations/nothing/remove`;
  return {
    ...of("expenditure", elsewhere),
    ...of("expenditure/add", reader),
    ...ofRecord("expenditure", "/change", expenditure, reader),
    ...ofRecord("expenditure", "/remove", expenditure, reader),
    ...of("income", elsewhere),
    ...of("income/add", reader),
    ...ofRecord("income", "/change", income, reader),
    ...ofRecord("income", "/remove", income, reader),
    ...of("reserve", elsewhere),
    ...of("reserve/add", reader),
    ...ofRecord("reserve", "", filledReserve, elsewhere),
    ...ofRecord("reserve", "/change", reserve, reader),
    ...ofRecord("reserve", "/remove", reserve, reader),
    ...ofRecord("reserve", "/put-in", reserve, reader),
    [`${pattern}/money/${removal}`]: {
      ...{ as, address: `${address}/money/reserve/:id`, record: filledReserve, links: [/^Remove Put in/] },
      ...{ forbidden: { as: reader, address: noRemoval }, missing: { as, address: noRemoval } },
    },
  } satisfies Readonly<Record<string, PageFact>>;
}
