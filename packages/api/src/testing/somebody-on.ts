import { randomUUID } from "node:crypto";
import type { Role } from "@panboard/shared";
import { giveGrant } from "../identity/grants";
import type { GivenBoard } from "./define-fact";
import type { TestPanboard } from "./use-panboard";

/** Somebody new with a role on a board; answers how they sign in. */
export async function somebodyOn(panboard: TestPanboard, role: Role, board: GivenBoard): Promise<string> {
  const backup = await panboard.connect("backup");
  const { rows } = await backup.query<{ slug: string }>("select slug from region where region_id = $1", [
    board.regionId,
  ]);
  await backup.end();
  const subject = randomUUID();
  const { issuer } = panboard.config.identity;
  await giveGrant(panboard.database, { role, issuer, subject, on: `${rows[0]?.slug}/${board.slug}` });
  return subject;
}
