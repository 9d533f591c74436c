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
import { openRegion } from "./open-region";
import { readShippedFile } from "./shipped-files";

/** Real figures, published by boards of Cheshire; and invented ones, marked so, in a region of their own. */
const figureFiles = {
  published: { region: "cheshire", file: "published/indicator_values.csv" },
  illustrative: { region: "exampleshire", file: "illustrative/indicator_values.csv" },
} as const;
export type ShippedFigures = keyof typeof figureFiles;

/**
 * Opens a shipped region, and loads its catalogue and its figures, one transaction each. A file that was loaded before is left alone, so that
 * what a board has corrected since stays corrected. Answers what the figures' import did, undefined where it was done before.
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
  });
  const csv = readShippedFile(file);
  const operation = `load ${figures}`;
  return withSystemScope(database, "load.shipped", "WRITE", async (scope) => {
    await waitForOtherLoaders(scope);
    const earlier = await scope.repo(FigureImport).find({ regionId, fileSha256: digestOfFile(csv) });
    if (earlier) return undefined;
    const result = await importFigures(scope, (bodyId) => scope.writerOf(bodyId, operation), parseFigures(csv), {
      fileName: file,
      csv,
      regionId,
      today: dayInLondon(new Date()),
      acceptDoubts: true,
    });
    const [fault] = result.faults;
    if (fault) throw new Error(`The shipped file ${file}, line ${fault.line}: ${fault.message}`);
    await chooseShipped(scope.writerOf(regionId, "chooseShipped"), regionId);
    return result;
  });
}

/** Processes that start at once load one after the other; the lock ends with the transaction. */
function waitForOtherLoaders(scope: SystemScope): Promise<unknown> {
  return scope.rows("lock of loaders", "select pg_advisory_xact_lock(hashtext('load.shipped'))", []);
}
