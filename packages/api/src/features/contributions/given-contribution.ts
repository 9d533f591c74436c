import { defineFact, unique } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { givenAgency } from "../agencies/given-agency";
import { ContributionKind, ContributionStatus } from "../money";
import { lineOf } from "../money/given-budget";
import { Contribution } from "./contribution.entity";
import { ContributionEvent, ContributionEventKind } from "./contribution-event.entity";
import { ContributionRemark } from "./contribution-remark.entity";

/** A new agency's thousand pounds, requested, towards a new budget unless said; whoever says the budget says its year. */
export const givenContribution = defineFact(Contribution, async (board, { agencyId, ...said }, database) => ({
  ...(await lineOf(database, board, said)),
  agencyId: agencyId === undefined ? (await givenAgency(database, board)).id : agencyId,
  payerGroup: null,
  payer: unique("Payer"),
  kind: ContributionKind.MONEY,
  status: ContributionStatus.REQUESTED,
  statusOn: null,
  amount: "1000.00",
  worth: null,
  dueOn: null,
  printedShare: null,
  note: null,
  source: null,
  section: null,
  position: null,
}));

/** What hangs from a contribution: a new one unless said, with its agency. */
async function partOf(
  board: Parameters<typeof givenContribution>[1],
  said: {
    readonly contributionId?: string | undefined;
    readonly agencyId?: string | null | undefined;
    readonly recordedOn?: string | undefined;
  },
  database: Parameters<typeof givenContribution>[0],
) {
  const { contributionId, agencyId = null, recordedOn } = said;
  if (contributionId !== undefined && recordedOn !== undefined) return { contributionId, agencyId, recordedOn };
  const contribution = await givenContribution(database, board, { agencyId: said.agencyId });
  return { contributionId: contribution.id, agencyId: contribution.agencyId, recordedOn: contribution.recordedOn };
}

/** A receipt of a hundred pounds, of a new contribution unless said. */
export const givenContributionEvent = defineFact(ContributionEvent, async (board, said, database) => {
  const part = await partOf(board, said, database);
  return {
    ...part,
    kind: ContributionEventKind.RECEIPT,
    onDay: part.recordedOn,
    status: null,
    amount: "100.00",
    dueOn: null,
    reference: null,
    notedAt: new Date(),
  };
});

/** A remark on a new contribution unless said. */
export const givenContributionRemark = defineFact(ContributionRemark, async (board, said, database) => {
  const part = await partOf(board, said, database);
  return { ...part, text: "We pay after the half year.", madeOn: part.recordedOn };
});

defineQuestion("Body.contributions", {
  shownUnder: "finance:read",
  toPartners: true,
  text: "contributions(first: 1) { nodes { id } }",
});
