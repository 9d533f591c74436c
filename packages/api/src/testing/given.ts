import { randomUUID } from "node:crypto";
import { type PeriodKind, type Permission, periodOf } from "@panboard/shared";
import type { Database } from "../db/database";
import { noRights, type Rights } from "../db/rights";
import { Scope } from "../db/scope";
import { type SystemScope, withSystemScope } from "../db/system-scope";
import { Area, AreaKind } from "../features/areas";
import { Body } from "../features/bodies";
import { Breakdown, Category, Indicator, IndicatorBreakdown } from "../features/indicators";
import type { IndicatorKind, Polarity, Unit } from "../features/indicators/indicator.entity";
import { Region } from "../features/regions";
import { FigureImport, Revision, StandingChoice, Statement } from "../features/statements";

/** A board with its area, in a region. */
export interface GivenBoard {
  readonly regionId: string;
  readonly bodyId: string;
  readonly areaId: string;
  readonly slug: string;
}

const short = (): string => randomUUID().slice(0, 8);

function load<T>(database: Database, work: (scope: SystemScope) => Promise<T>): Promise<T> {
  return withSystemScope(database, "load.shipped", "WRITE", work);
}

/** A new region. */
export async function givenRegion(database: Database): Promise<string> {
  const regionId = randomUUID();
  const slug = `region-${short()}`;
  await load(database, (scope) => scope.repo(Region).insert([{ regionId, slug, name: slug, fictional: true }]));
  return regionId;
}

/** A new board and its area. */
export async function givenBoard(database: Database, regionId: string, slug = `board-${short()}`): Promise<GivenBoard> {
  const [bodyId, position] = [randomUUID(), Date.now() % 1_000_000];
  await load(database, (scope) =>
    scope.repo(Body).insert([{ regionId, id: bodyId, kind: "BOARD", slug, name: slug, shortName: slug, position }]),
  );
  const areaId = await givenArea(database, { regionId, slug, kind: AreaKind.LOCAL_AUTHORITY, bodyId });
  return { regionId, bodyId, areaId, slug };
}

/** A new area, such as a comparator. */
export async function givenArea(
  database: Database,
  area: { regionId: string; slug: string; kind: AreaKind; bodyId?: string; fromDay?: string },
): Promise<string> {
  const id = randomUUID();
  const [bodyId, fromDay] = [area.bodyId ?? null, area.fromDay ?? null];
  const row = { ...area, id, name: area.slug, bodyId, fromDay, onsCode: null, dfeCode: null, position: 0 };
  await load(database, (scope) => scope.repo(Area).insert([row]));
  return id;
}

export interface IndicatorOptions {
  readonly unit?: `${Unit}`;
  readonly kind?: `${IndicatorKind}`;
  readonly polarity?: `${Polarity}`;
  readonly derivable?: boolean;
  readonly denominatorId?: string;
  readonly numeratorId?: string;
  readonly rateOfId?: string;
  readonly rateFactor?: number;
  readonly code?: string;
  readonly isChange?: boolean;
}

/** A new indicator; a snapshot count without judgement unless said. */
export async function givenIndicator(
  database: Database,
  regionId: string,
  options: IndicatorOptions = {},
): Promise<{ id: string; code: string }> {
  const id = randomUUID();
  const code = options.code ?? `indicator_${short()}`;
  const row = {
    regionId,
    id,
    code,
    title: code,
    definition: code,
    unit: options.unit ?? "COUNT",
    kind: options.kind ?? "SNAPSHOT",
    polarity: options.polarity ?? "NO_JUDGEMENT",
    theme: "the-child",
    derivable: options.derivable ?? true,
    isChange: options.isChange ?? false,
    rateOfId: options.rateOfId ?? null,
    numeratorId: options.numeratorId ?? null,
    denominatorId: options.denominatorId ?? null,
    rateFactor: options.rateFactor ?? null,
    position: 0,
  } as Indicator;
  await load(database, (scope) => scope.repo(Indicator).insert([{ ...row }]));
  return { id, code };
}

/** A breakdown of one or several indicators with categories; answers the categories' ids by code. */
export async function givenBreakdown(
  database: Database,
  regionId: string,
  indicatorIds: string | readonly string[],
  code: string,
  categories: readonly string[],
): Promise<Map<string, string>> {
  const breakdownId = randomUUID();
  const ids = new Map(categories.map((category) => [category, randomUUID()]));
  await load(database, async (scope) => {
    await scope.repo(Breakdown).insert([{ regionId, id: breakdownId, code, title: code }]);
    await scope.repo(Category).insert(
      [...ids].map(([category, id], position) => ({
        regionId,
        id,
        breakdownId,
        code: category,
        title: category,
        areaId: null,
        position,
      })),
    );
    const pairs = [indicatorIds].flat().map((indicatorId) => ({ regionId, indicatorId, breakdownId }));
    await scope.repo(IndicatorBreakdown).insert(pairs);
  });
  return ids;
}

export interface StatementOptions {
  readonly indicatorId: string;
  readonly areaId?: string;
  readonly categoryId?: string;
  /** A date for a snapshot; for a flow a day of its period. */
  readonly day: string;
  readonly kind?: "SNAPSHOT" | "FLOW";
  /** Of a flow: how long its period is; a financial year unless said. */
  readonly length?: Exclude<PeriodKind, "DATE">;
  readonly value?: string | null;
  readonly valueKind?: Revision["valueKind"];
  readonly section?: string;
  readonly published?: boolean;
  /** Whether it is chosen to stand; what matters for an area that no board owns. */
  readonly chosen?: boolean;
}

let sequence = 1_000_000;

/** What a board states for a cell, published unless said. */
export async function givenStatement(
  database: Database,
  board: GivenBoard,
  options: StatementOptions,
): Promise<string> {
  const { regionId, bodyId } = board;
  const length = options.length ?? "FINANCIAL_YEAR";
  const period = periodOf(options.kind === "FLOW" ? length : "DATE", options.day);
  const [importId, id] = [randomUUID(), randomUUID()];
  const own = { bodyId, regionId, recordedOn: period.end };
  const publishedAt = options.published === false ? null : new Date();
  const importSequence = String((sequence += 1));
  const valueKind = options.valueKind ?? "VALUE";
  await load(database, async (scope) => {
    await scope
      .repo(FigureImport)
      .insert([
        { ...own, id: importId, sequence: importSequence, fileName: "given", fileSha256: short(), rowCount: 1 },
      ]);
    await scope.repo(Statement).insert([
      {
        ...own,
        id,
        indicatorId: options.indicatorId,
        areaId: options.areaId ?? board.areaId,
        categoryId: options.categoryId ?? null,
        periodKind: period.kind,
        periodLabel: period.label,
        cellStart: period.start,
        cellEnd: period.end,
        source: "given",
        section: options.section ?? "given",
        importId,
        importSequence,
        line: 2,
        publishedAt,
      },
    ]);
    await scope.repo(Revision).insert([
      {
        ...own,
        id: randomUUID(),
        statementId: id,
        number: 1,
        status: publishedAt ? "PUBLISHED" : "DRAFT",
        provisional: false,
        valueKind,
        value: valueKind === "VALUE" ? (options.value ?? "1") : null,
        note: null,
        importId,
        publishedAt,
      },
    ]);
    if (options.chosen) {
      const cell = { indicatorId: options.indicatorId, categoryId: options.categoryId ?? null };
      const days = { cellStart: period.start, cellEnd: period.end };
      const areaId = options.areaId ?? board.areaId;
      await scope
        .repo(StandingChoice)
        .insert([{ regionId, bodyId, statementId: id, revisionNumber: 1, areaId, ...cell, ...days }]);
    }
  });
  return id;
}

/** Another published revision of a board's statement. */
export async function givenRevision(
  database: Database,
  { regionId, bodyId }: GivenBoard,
  statementId: string,
  { number, value }: { number: number; value: string },
): Promise<void> {
  await load(database, async (scope) => {
    const first = await scope.repo(Revision).find({ bodyId, statementId, number: 1 });
    const own = { bodyId, regionId, recordedOn: "2024-03-31", importId: first?.importId ?? "" };
    const said = { status: "PUBLISHED", provisional: false, valueKind: "VALUE", value, note: null } as const;
    const row = { ...own, ...said, id: randomUUID(), statementId, number, publishedAt: new Date() };
    await scope.repo(Revision).insert([row]);
  });
}

/** A scope with these rights; the caller ends it. */
export function givenScope(database: Database, rights: Partial<Rights>): Scope {
  return new Scope(database, { ...noRights, ...rights }, randomUUID());
}

/** The rights of a business manager of one board. */
export function rightsOfManager({ regionId, bodyId }: GivenBoard): Rights {
  return {
    ...noRights,
    regionIds: [regionId],
    bodyIds: [bodyId],
    bodyIdsWritable: [bodyId],
    permissions: new Map([[bodyId, new Set<Permission>(["published:read", "body:read", "indicators:import"])]]),
  };
}
