import type { BoardStructure, StructureComparison } from "../features/structure/structure-comparison";

/** What a board that is compared differs in from one that has published nothing. */
export interface GivenBoardStructure {
  readonly seats?: Partial<NonNullable<BoardStructure["seats"]>>;
  readonly groups?: number;
  readonly hasLayMember?: boolean;
  /** Whether its seats say if they vote. */
  readonly areVotesStated?: boolean;
}

const asAt = "2012-03-31";

/** A board that published seats, ten of them, none vacant, with a lay member unless said; with `false` one that published nothing. */
export function givenBoardStructure(name: string, given: GivenBoardStructure | false = {}): BoardStructure {
  const body = { slug: name.toLowerCase().replaceAll(" ", "-"), name: `${name} Board`, shortName: name };
  if (given === false) return { body, publication: null, groups: null, seats: null, hasLayMember: null };
  const { seats, groups = 3, hasLayMember = true, areVotesStated = true } = given;
  return {
    body,
    publication: { asAt, source: null, seats: [{ votes: areVotesStated ? true : null }] },
    groups,
    seats: { seats: 10, voting: 8, vacant: 0, vacantOver90Days: 0, ...seats },
    hasLayMember,
  };
}

/** A board that published its groups and no seats. */
export function givenBoardOfGroups(name: string): BoardStructure {
  const board = givenBoardStructure(name, { groups: 4 });
  return { ...board, publication: { asAt, source: null, seats: [] }, seats: null, hasLayMember: null };
}

/** Boards side by side, with the seats of agencies by the boards' slugs. */
export function givenStructureComparison(
  boards: readonly BoardStructure[],
  agencies: Readonly<Record<string, Readonly<Record<string, number>>>> = {},
): StructureComparison {
  return {
    boards: [...boards],
    agencies: Object.entries(agencies).map(([name, on]) => ({
      agency: { slug: name.toLowerCase().replaceAll(" ", "-"), name },
      boards: Object.entries(on).map(([slug, seats]) => ({ body: { slug }, seats })),
    })),
    jointBodies: [],
  };
}
