import type { Permission } from "@panboard/shared";
import type { Database } from "../../db/database";
import { encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { type GivenBoard, unique } from "../../testing/define-fact";
import { asSeen, defineSample, idOfBoard } from "../../testing/define-sample";
import { changeAs, type GivenAccount, givenViewer } from "../../testing/given-viewer";
import { givenBudget } from "../money/given-budget";
import { givenPartner } from "../partners/given-partner";
import { Contribution } from "./contribution.entity";
import { ContributionEvent } from "./contribution-event.entity";
import { ContributionRemark } from "./contribution-remark.entity";
import { givenContribution, givenContributionEvent, givenContributionRemark } from "./given-contribution";

/** What a change of the board's manager answers. */
async function managed<T>(
  database: Database,
  board: GivenBoard,
  permission: Permission,
  work: (write: Write) => Promise<T>,
): Promise<T> {
  const { rights } = await givenViewer(database, "BUSINESS_MANAGER", board);
  return changeAs(database, rights, { kind: "BODY", id: board.bodyId }, permission, work);
}

defineSample("addContribution", async (database, board) => {
  const { year } = await givenBudget(database, board);
  const payer = unique("Payer");
  return { body: idOfBoard(board), year, payer, kind: "MONEY", status: "REQUESTED", amount: "250.00" };
});

defineSample("addContribution of an agency", async (database, board) => {
  const { year, recordedOn } = await givenBudget(database, board);
  const { agencyId } = await givenPartner(database, board, { fromDay: recordedOn });
  const agency = encodeRowId("Agency", { regionId: board.regionId, id: agencyId });
  return { body: idOfBoard(board), year, agency, kind: "MONEY", status: "REQUESTED" };
});

defineSample("changeContribution", async (database, board) => ({
  ...asSeen(await givenContribution(database, board)),
  amount: "1250.00",
}));

defineSample("removeContribution", async (database, board) => asSeen(await givenContribution(database, board)));

defineSample("restoreContribution", async (database, board) => {
  const { id, expectedVersion } = asSeen(await givenContribution(database, board));
  return asSeen(
    await managed(database, board, "money:write", (write) => write.repo(Contribution).remove(id, expectedVersion)),
  );
});

defineSample("setContributionStatus", async (database, board) => ({
  ...asSeen(await givenContribution(database, board)),
  status: "CONFIRMED",
  on: "2026-01-05",
}));

defineSample("addInvoice", async (database, board) => {
  const { id } = asSeen(await givenContribution(database, board));
  return { contribution: id, on: "2026-01-05", amount: "1000.00", due: "2026-02-05", reference: unique("Invoice") };
});

defineSample("addReceipt", async (database, board) => {
  const { id } = asSeen(await givenContribution(database, board));
  return { contribution: id, on: "2026-01-05", amount: "1000.00" };
});

defineSample("removeContributionEvent", async (database, board) =>
  asSeen(await givenContributionEvent(database, board)),
);

defineSample("restoreContributionEvent", async (database, board) => {
  const { id, expectedVersion } = asSeen(await givenContributionEvent(database, board));
  return asSeen(
    await managed(database, board, "money:write", (write) => write.repo(ContributionEvent).remove(id, expectedVersion)),
  );
});

/** The agency for which somebody acts on a board; undefined for everybody else. */
function agencyOf({ bodyId }: GivenBoard, { rights }: GivenAccount): string | undefined {
  return Object.entries(rights.agencies).find(([, bodies]) => bodies[bodyId] === "infinity")?.[0];
}

/** A remark of the agency for which somebody acts, or of the board. */
async function remarkOf(database: Database, board: GivenBoard, viewer: GivenAccount): Promise<ContributionRemark> {
  const agencyId = agencyOf(board, viewer);
  if (agencyId === undefined) return givenContributionRemark(database, board);
  const { id: contributionId, recordedOn } = await givenContribution(database, board, { agencyId });
  const row = { contributionId, agencyId, recordedOn, text: "We pay after the half year.", madeOn: recordedOn };
  return changeAs(database, viewer.rights, { kind: "BODY", id: board.bodyId }, "contributions:remark", (write) =>
    write.repo(ContributionRemark).insert(row),
  );
}

defineSample("remarkOnContribution", async (database, board, viewer) => {
  const { id } = asSeen(await givenContribution(database, board, { agencyId: agencyOf(board, viewer) }));
  return { contribution: id, text: "We pay after the half year." };
});

defineSample("removeRemark", async (database, board, viewer) => asSeen(await remarkOf(database, board, viewer)));

defineSample("restoreRemark", async (database, board, viewer) => {
  const { id, expectedVersion } = asSeen(await remarkOf(database, board, viewer));
  const remove = (write: Write) => write.repo(ContributionRemark).remove(id, expectedVersion);
  if (agencyOf(board, viewer) === undefined) {
    return asSeen(await managed(database, board, "contributions:remark", remove));
  }
  const target = { kind: "BODY", id: board.bodyId } as const;
  return asSeen(await changeAs(database, viewer.rights, target, "contributions:remark", remove));
});
