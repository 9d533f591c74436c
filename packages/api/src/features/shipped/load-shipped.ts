import type { Database } from "../../db/database";
import { type SystemScope, withSystemScope } from "../../db/system-scope";
import {
  chooseShipped,
  dayInLondon,
  digestOfFile,
  FigureImport,
  importFigures,
  type ImportResult,
  parseFigures,
} from "../statements";
import { loadArrangements } from "./load-arrangements";
import { loadCatalogue } from "./load-catalogue";
import { loadMeetings } from "./load-meetings";
import { loadMoney } from "./load-money";
import { loadStructure } from "./load-structure";
import { openRegion } from "./open-region";
import { readShippedFile } from "./shipped-files";

/** Real figures, published by boards of Cheshire; and invented ones, marked so, in a region of their own. */
const figureFiles = {
  published: { region: "cheshire", file: "published/indicator_values.csv" },
  illustrative: { region: "exampleshire", file: "illustrative/indicator_values.csv" },
} as const;
export type ShippedFigures = keyof typeof figureFiles;

/**
 * Opens a shipped region, and loads its catalogue and its figures, one transaction each. Answers what the figures' import
 * did, undefined where it was done before.
 */
export async function loadShipped(database: Database, figures: ShippedFigures): Promise<ImportResult | undefined> {
  const { region, file } = figureFiles[figures];
  const regionId = await withSystemScope(database, "body.open", "WRITE", async (scope) => {
    await waitForOtherLoaders(scope);
    return openRegion(scope, region);
  });
  await withSystemScope(database, "load.shipped", "WRITE", async (scope) => {
    await waitForOtherLoaders(scope);
    await loadCatalogue(scope, regionId, region);
    await loadArrangements(scope, regionId, region);
    await loadStructure(scope, regionId);
    await loadMeetings(scope, regionId);
    await loadMoney(scope, regionId);
  });
  return withSystemScope(database, "load.shipped", "WRITE", async (scope) => {
    await waitForOtherLoaders(scope);
    return loadFigures(scope, { regionId, fileName: file, csv: readShippedFile(file), operation: `load ${figures}` });
  });
}

/** A file of figures that the product ships. */
interface ShippedFile {
  readonly fileName: string;
  readonly csv: string;
  readonly regionId: string;
  /** Under which name it is put on record. */
  readonly operation: string;
}

/**
 * Loads a file of figures that was not loaded before, and lets it stand for areas that no board owns. What boards withdrew or
 * stated themselves stays as they have it. Answers what the import did, undefined where it was done before.
 */
export async function loadFigures(
  scope: SystemScope,
  { operation, ...file }: ShippedFile,
): Promise<ImportResult | undefined> {
  const { regionId, csv, fileName } = file;
  const earlier = await scope.repo(FigureImport).find({ regionId, fileSha256: digestOfFile(csv) });
  if (earlier) return undefined;
  const result = await importFigures(scope, (bodyId) => scope.writerOf(bodyId, operation), parseFigures(csv), {
    ...file,
    today: dayInLondon(new Date()),
    acceptDoubts: true,
  });
  const [fault] = result.faults;
  if (fault) throw new Error(`The shipped file ${fileName}, line ${fault.line}: ${fault.message}`);
  await chooseShipped(scope.writerOf(regionId, "chooseShipped"), regionId);
  return result;
}

/** Processes that start at once load one after the other; the lock ends with the transaction. */
function waitForOtherLoaders(scope: SystemScope): Promise<unknown> {
  return scope.rows("lock of loaders", "select pg_advisory_xact_lock(hashtext('load.shipped'))", []);
}
