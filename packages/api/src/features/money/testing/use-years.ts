import { randomUUID } from "node:crypto";
import type { Role } from "@panboard/shared";
import { giveGrant } from "../../../identity/grants";
import type { GivenBoard } from "../../../testing/define-fact";
import { type TestPanboard, usePanboard } from "../../../testing/use-panboard";
import { givenBoard } from "../../bodies/given-board";
import { givenRegion } from "../../regions/given-region";

const budget = "budget { id version year status closedOn reserve { opening openingBasis openingSource closing } }";
const publication = "publication { id version year status source publishedAt withdrawnAt }";
const changes: Readonly<Record<string, readonly [type: string, row: string]>> = {
  openBudget: ["OpenBudgetInput", budget],
  removeBudget: ["BudgetVersionInput", budget],
  restoreBudget: ["BudgetVersionInput", budget],
  closeBudget: ["BudgetVersionInput", budget],
  addAdjustment: ["AddAdjustmentInput", "adjustment { on amount reason year budget { balance reserve { closing } } }"],
  addPrintedFigure: ["AddPrintedFigureInput", `printedFigure { id version label section note ${budget} }`],
  removePrintedFigure: ["PrintedFigureVersionInput", `printedFigure { id version ${budget} }`],
  restorePrintedFigure: ["PrintedFigureVersionInput", `printedFigure { id version ${budget} }`],
  publishBudget: ["PublishBudgetInput", publication],
  withdrawBudget: ["WithdrawBudgetInput", publication],
};

/** What a change of a year answers: its row under the name of its kind, and what is to be mended. */
export interface YearAnswer {
  /** How it was refused before its input was looked at. */
  readonly code: string | undefined;
  readonly row: { readonly id: string; readonly version: number; readonly [field: string]: unknown } | null;
  readonly userErrors: readonly { readonly path: string; readonly message: string; readonly code: string }[];
}

/** Years of boards over HTTP, by whoever is granted a role there. */
export interface Years {
  readonly panboard: TestPanboard;
  /** A new board in a new region unless one is said. */
  place(regionId?: string): Promise<GivenBoard>;
  /** Somebody new with a role on a body, or on its region. */
  somebody(role: Role, at: GivenBoard): Promise<string>;
  /** Sends a change, whatever becomes of it. */
  send(subject: string, field: string, input: object): Promise<YearAnswer>;
}

/** Starts the product for a test file about years. */
export function useYears(): Years {
  const panboard = usePanboard();
  return {
    panboard,
    place: async (regionId) => givenBoard(panboard.database, regionId ?? (await givenRegion(panboard.database))),
    async somebody(role, { regionId, slug }) {
      const backup = await panboard.connect("backup");
      const { rows } = await backup.query<{ slug: string }>("select slug from region where region_id = $1", [regionId]);
      await backup.end();
      const subject = randomUUID();
      const isOfRegion = role === "REGIONAL_ANALYST";
      const on = isOfRegion ? rows[0]?.slug : `${rows[0]?.slug}/${slug}`;
      await giveGrant(panboard.database, { role, issuer: panboard.config.identity.issuer, subject, on });
      return subject;
    },
    async send(subject, field, input) {
      const [type, row] = changes[field] ?? [];
      const document = `mutation ($input: ${type}!) { ${field}(input: $input) { ${row} userErrors { path message code } } }`;
      const { data, errors } = await panboard.graph(subject, document, { input });
      const payload = data?.[field] as (Pick<YearAnswer, "userErrors"> & Record<string, unknown>) | null | undefined;
      const { userErrors = [], ...named } = payload ?? {};
      const [found = null] = Object.values(named) as YearAnswer["row"][];
      return { code: errors?.[0]?.extensions.code, row: found, userErrors };
    },
  };
}
