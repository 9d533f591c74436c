import { AppError, type Fault } from "../../../errors/app-error";
import { encodeRowId } from "../../../db/row-id";
import type { Rights } from "../../../db/rights";
import { type ComparisonPoint, comparePoints } from "../../../testing/compare-points";
import {
  changeAs,
  type GivenBoard,
  givenArea,
  givenBoard,
  givenIndicator,
  givenRegion,
  givenStatement,
  type IndicatorOptions,
  rightsOf,
  rightsOfManager,
} from "../../../testing/given";
import type { StatementOptions } from "../given-statement";
import { type TestDatabase, useDatabase } from "../../../testing/use-database";
import { AreaKind } from "../../areas";
import { Measure } from "../../indicators";
import type { ChooseStatementInput } from "../choices/choice.inputs";
import { chooseStatement } from "../choices/choose-statement";
import { removeChoice } from "../choices/remove-choice";
import type { StandingChoice } from "../choices/standing-choice.entity";
import type { StatementChoice } from "../choices/statement-choice.entity";

/** A choice as it is stored, a board's or the region's. */
export type StoredChoice = StatementChoice | StandingChoice;

/** An indicator and the day that statements of it are about. */
export interface Figure {
  readonly id: string;
  readonly code: string;
}

type Who = "board" | "other" | "steward";
type Stating = Partial<Omit<StatementOptions, "indicatorId">>;

/** Two boards of one region, England, and those who choose there. */
export interface Choices {
  readonly databases: TestDatabase;
  readonly board: GivenBoard;
  readonly other: GivenBoard;
  /** Id of the area that no board owns, whose slug is `england`. */
  readonly englandId: string;
  givenFigure(options?: IndicatorOptions): Promise<Figure>;
  /** What a board states for its own area on the day, unless said; answers the statement's global id. */
  state(who: "board" | "other", figure: Figure, value: string, options?: Stating): Promise<string>;
  /** Chooses for the board's own area on the day, unless said, as one of those who may on their own target. */
  choose(who: Who, figure: Figure, input: Partial<ChooseStatementInput>): Promise<StoredChoice>;
  remove(who: Who, choice: StoredChoice, expectedVersion?: number): Promise<StoredChoice>;
  /** The last point of an area, as each viewer sees it: both boards, and a reader of published figures. */
  point(figure: Figure, area?: string, measure?: Measure): Promise<ComparisonPoint>;
  /** The faults that a change is refused for. */
  faultsOf(change: Promise<unknown>): Promise<readonly Fault[]>;
}

/** The day that the statements are about. */
export const day = "2024-03-31";

/** Gives a test file two boards whose figures are chosen among. */
export function useChoices(): Choices {
  const databases = useDatabase();
  const boards = {} as { board: GivenBoard; other: GivenBoard; englandId: string };
  beforeAll(async () => {
    const { database } = databases;
    const regionId = await givenRegion(database);
    boards.board = await givenBoard(database, regionId);
    boards.other = await givenBoard(database, regionId);
    boards.englandId = await givenArea(database, { regionId, slug: "england", kind: AreaKind.COUNTRY });
  });
  const rights = (who: Who): Rights =>
    who === "steward" ? rightsOf("REGION_STEWARD", boards.board) : rightsOfManager(boards[who]);
  const targetOf = (who: Who) =>
    who === "steward"
      ? ({ kind: "REGION", id: boards.board.regionId } as const)
      : ({ kind: "BODY", id: boards[who].bodyId } as const);

  return {
    databases,
    get board() {
      return boards.board;
    },
    get other() {
      return boards.other;
    },
    get englandId() {
      return boards.englandId;
    },
    givenFigure: (options) => givenIndicator(databases.database, boards.board.regionId, options),
    async state(who, { id: indicatorId }, value, options = {}) {
      const { bodyId, regionId } = boards[who];
      const id = await givenStatement(databases.database, boards[who], { indicatorId, day, value, ...options });
      return encodeRowId("Statement", { regionId, bodyId, id });
    },
    choose: (who, { code }, input) => {
      const place = { indicator: code, area: boards.board.slug, period: day };
      const whole = { ...place, statement: "", reason: "The audited one.", ...input };
      return changeAs(
        databases.database,
        rights(who),
        targetOf(who),
        "conflicts:write",
        async (write) => (await chooseStatement(write, whole)) as StoredChoice,
      );
    },
    remove: (who, choice, expectedVersion = choice.version) => {
      const id = encodeRowId("revisionNumber" in choice ? "SharedChoice" : "BoardChoice", choice);
      return changeAs(
        databases.database,
        rights(who),
        targetOf(who),
        "conflicts:write",
        async (write) => (await removeChoice(write, { id, expectedVersion })) as StoredChoice,
      );
    },
    async point({ code }, area = boards.board.slug, measure = Measure.VALUE) {
      const viewers = [rights("board"), rights("other"), { regionIds: [boards.board.regionId] }];
      const answers = await Promise.all(
        viewers.map((one) => comparePoints(databases.database, one, { code, areas: [area], measure })),
      );
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      const point = answers[0]?.[0]?.at(-1);
      if (!point) throw new Error(`There is no point of ${code}.`);
      return point;
    },
    async faultsOf(change) {
      const error = await change.then(
        () => undefined,
        (refused: unknown) => refused,
      );
      if (!(error instanceof AppError)) throw new Error(`This was not refused: ${String(error)}`);
      return error.faults;
    },
  };
}
