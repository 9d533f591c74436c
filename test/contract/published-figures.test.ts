import fc from "fast-check";
import { AppError } from "../../packages/api/src/errors/app-error";
import { decodeRowId, encodeRowId } from "../../packages/api/src/db/row-id";
import {
  changeAs,
  givenBreakdown,
  givenRead,
  givenRevision,
  givenWithdrawal,
  rightsOfManager,
} from "../../packages/api/src/testing/given";
import { waitForTurnOf } from "../../packages/api/src/testing/wait-for-turn";
import { Statement } from "../../packages/api/src/features/statements/statement.entity";
import { withdrawImport } from "../../packages/api/src/features/statements/withdraw-import";
import { liveFigures } from "../../packages/api/src/testing/live-figures.sql";
import {
  day,
  type Figure,
  type StoredChoice,
  useChoices,
} from "../../packages/api/src/features/statements/testing/use-choices";
import type { Cell, SeriesKey, Subject } from "../../packages/api/src/features/comparisons/comparison-row";
import { findFigures } from "../../packages/api/src/features/comparisons/find-figures";
import { publishedFigures } from "../../packages/api/src/features/comparisons/published-figures.sql";

/** The published figures, which triggers keep, against what statements, revisions and choices give. */
const choices = useChoices();
const { databases } = choices;

const who = fc.constantFrom("board" as const, "other" as const);
/** What people do, each to one of the statements and choices that there are by then. */
const deeds = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("state" as const), who, where: fc.nat(3), part: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("revise" as const), which: fc.nat(20), value: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("withdraw" as const), which: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("choose" as const), which: fc.nat(20), anew: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("take back" as const), which: fc.nat(20) }) },
);
type Deed = typeof deeds extends fc.Arbitrary<infer T> ? T : never;

interface Stated {
  readonly who: "board" | "other";
  readonly id: string;
  readonly area: string;
  readonly category: string | null;
  number: number;
}

/** One history: what was stated and chosen of one indicator so far. */
class History {
  private readonly stated: Stated[] = [];
  private readonly chosen: { readonly who: "board" | "other" | "steward"; readonly choice: StoredChoice }[] = [];

  private constructor(
    private readonly figure: Figure,
    private readonly breakdown: string,
    readonly categoryId: string,
  ) {}

  static async begin(given?: Figure): Promise<History> {
    const figure = given ?? (await choices.givenFigure());
    const breakdown = `of_${figure.code}`;
    const parts = await givenBreakdown(databases.database, choices.board.regionId, figure.id, breakdown, ["part"]);
    return new History(figure, breakdown, parts.get("part") ?? "");
  }

  get indicatorId(): string {
    return this.figure.id;
  }

  /** Does it; what the product refuses, such as withdrawing twice, changes nothing. */
  async follow(deed: Deed): Promise<void> {
    try {
      await this.do(deed);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }

  private async do(deed: Deed): Promise<void> {
    if (deed.do === "state") return this.state(deed);
    if (deed.do === "take back") {
      const taken = this.chosen[deed.which % (this.chosen.length || 1)];
      return void (taken && (await choices.remove(taken.who, taken.choice)));
    }
    const one = this.stated[deed.which % (this.stated.length || 1)];
    if (!one) return;
    if (deed.do === "choose") return this.choose(one, deed.anew);
    const { database } = databases;
    const statementId = decodeRowId(one.id)?.id ?? "";
    if (deed.do === "withdraw") return givenWithdrawal(database, choices[one.who], statementId);
    one.number += 1;
    return givenRevision(database, choices[one.who], statementId, { number: one.number, value: String(deed.value) });
  }

  private async state(deed: Extract<Deed, { do: "state" }>): Promise<void> {
    const [area, areaId] = areasOf(choices)[deed.where % 3] ?? ["", ""];
    const section = `section ${this.stated.length}`;
    const category = deed.part ? this.categoryId : undefined;
    const options = { areaId, section, ...(category ? { categoryId: category } : {}) };
    const id = await choices.state(deed.who, this.figure, String(this.stated.length), options);
    this.stated.push({ who: deed.who, id, area, category: category ?? null, number: 1 });
  }

  private async choose({ who: own, id: statement, area, category }: Stated, anew: boolean): Promise<void> {
    const chooses = area === "england" ? "steward" : own;
    const part = category ? { breakdown: this.breakdown, category: "part" } : {};
    const reason = anew ? `reason ${this.chosen.length}` : "The audited one.";
    const choice = await choices.choose(chooses, this.figure, { area, statement, reason, ...part });
    this.chosen.push({ who: chooses, choice });
  }
}

const areasOf = ({ board, other, englandId }: typeof choices) =>
  [
    [board.slug, board.areaId],
    [other.slug, other.areaId],
    ["england", englandId],
  ] as const;

const subjectOf = (indicatorId: string) =>
  ({ indicatorId, printedRateId: null, numeratorOfId: null, denominatorOfId: null }) as unknown as Subject;

/** What is read of a history: the cells of each area, of the total and of the category; as anybody of the region sees it. */
async function readBy(figures: string, history: History): Promise<(readonly Cell[])[]> {
  const { board, other, englandId } = choices;
  const places = [
    [board.areaId, board.bodyId],
    [other.areaId, other.bodyId],
    [englandId, null],
  ] as const;
  const series = places.map(([areaId, areaBodyId]) => ({ areaId, areaBodyId, categoryId: history.categoryId }));
  const read = givenRead(databases.database, { regionIds: [board.regionId] });
  try {
    const wanted = {
      subject: subjectOf(history.indicatorId),
      series: series as unknown as SeriesKey[],
      from: day,
      to: day,
    };
    const found = await findFigures(read, board.regionId, [wanted], { detail: "STATEMENTS", from: figures });
    return places.flatMap(([areaId]) =>
      [null, history.categoryId].map((category) => found.cellsOf(history.indicatorId, areaId, category)),
    );
  } finally {
    await read.close();
  }
}

async function versionOf(bodyId: string): Promise<string | undefined> {
  const read = givenRead(databases.database, { regionIds: [choices.board.regionId] });
  const text = "select version::text from published_version where body_id = $1";
  const rows = await read.rows<{ version: string }>("version", text, [bodyId]);
  await read.close();
  return rows[0]?.version;
}

/** Of both bodies what is kept of their counts, and what extents give. */
async function readCounts(): Promise<{ readonly kept: unknown; readonly counted: unknown }> {
  const read = givenRead(databases.database, { regionIds: [choices.board.regionId] });
  const bodies = [[choices.board.bodyId, choices.other.bodyId]];
  const kept = "select statements, indicators from published_version where body_id = any ($1) order by body_id";
  const counted = `select sum(statements)::integer as statements, (count(distinct indicator_id) filter (where latest is not null))::integer as indicators
    from published_extent where body_id = any ($1) group by body_id order by body_id`;
  const answers = { kept: await read.rows("kept", kept, bodies), counted: await read.rows("counted", counted, bodies) };
  await read.close();
  return answers;
}

test("what is published is what statements, revisions and choices give, whatever is done", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { minLength: 4, maxLength: 14 }), async (all) => {
      const history = await History.begin();
      for (const deed of all) {
        await history.follow(deed);
        expect(await readBy(publishedFigures, history)).toEqual(await readBy(liveFigures, history));
        const { kept, counted } = await readCounts();
        expect(kept).toEqual(counted);
      }
    }),
    { numRuns: 12 },
  );
});

test("of two that change one statement at a time each sees what the other did", async () => {
  const { board } = choices;
  const figure = await choices.givenFigure();
  const history = await History.begin(figure);
  const statement = await choices.state("board", figure, "7");
  let chosen: Promise<unknown> | undefined;
  const target = { kind: "BODY", id: board.bodyId } as const;
  await changeAs(databases.database, rightsOfManager(board), target, "indicators:import", async (write) => {
    const bodyId = board.bodyId;
    const found = await write.repo(Statement).find({ bodyId, id: decodeRowId(statement)?.id ?? "" });
    const id = encodeRowId("FigureImport", { ...board, id: found?.importId ?? "" });
    await withdrawImport(write, { id, reason: "given" });
    chosen = choices.choose("board", figure, { statement });
    await waitForTurnOf(databases, chosen);
  });
  await chosen;
  const published = await readBy(publishedFigures, history);
  expect(published).toEqual(await readBy(liveFigures, history));
  expect(published.flat()).toEqual([]);
});

test("a body's version counts the changes of what it publishes, and no other body's", async () => {
  const history = await History.begin();
  const versions = async () => [await versionOf(choices.board.bodyId), await versionOf(choices.other.bodyId)];
  const [before, other] = await versions();
  await history.follow({ do: "state", who: "board", where: 0, part: false });
  const [stated, still] = await versions();
  expect([Number(stated) - Number(before ?? 0), still]).toEqual([1, other]);
  await history.follow({ do: "choose", which: 0, anew: false });
  await history.follow({ do: "choose", which: 0, anew: false });
  expect(Number((await versions())[0]) - Number(stated)).toBe(1);
  await history.follow({ do: "withdraw", which: 0 });
  expect(Number((await versions())[0]) - Number(stated)).toBe(2);
});
