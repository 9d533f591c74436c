import type { Read } from "../../db/read";
import { badInput } from "../../errors/app-error";
import { Agency, findGroups } from "../agencies";
import { Body } from "../bodies";
import { homeRegionId } from "../regions";
import { compareAgencies, compareBoard, type Published } from "./compare-structures";
import type { CompareStructureInput } from "./structure.inputs";
import type { StructureComparison } from "./structure.types";

/** Bodies of a region, and what they have published, at the most. */
const bodiesMax = 1_000;

/**
 * Puts what the boards of a region have published of their structures side by side. Throws BAD_USER_INPUT at `boards` for
 * one that the region does not have.
 */
export async function compareStructure(read: Read, input: CompareStructureInput): Promise<StructureComparison> {
  const regionId = await homeRegionId(read, input.region);
  const bodies = await read.repo(Body).list({ where: { regionId }, orderBy: ["position"], limit: bodiesMax });
  const boards = chooseBoards(bodies, input.boards ?? undefined);
  const published = await read.rows<Published>(
    "published structures",
    `select body_id as "bodyId", as_at as "asAt", structure from structure_publication
     where region_id = $1 and body_id = any ($2::uuid[]) and published_at is not null and removed_at is null`,
    [regionId, boards.map(({ id }) => id)],
  );
  const inOrder = boards.flatMap(({ id }) => published.find(({ bodyId }) => bodyId === id) ?? []);
  const named = new Set(inOrder.flatMap(({ structure }) => structure.seats.flatMap(({ agencyId }) => agencyId ?? [])));
  const merged = await findGroups(read, [...named]);
  const agencies = compareAgencies(inOrder, (id) => merged.get(id)?.rootId ?? id);
  // What was published outlives an agency that was registered by mistake.
  const where = { id: agencies.map(({ agencyId }) => agencyId) };
  const registered = await read.repo(Agency).list({ where, orderBy: ["id"], limit: agencies.length });
  return {
    boards: boards.map(({ id }) =>
      compareBoard(
        id,
        published.find(({ bodyId }) => bodyId === id),
      ),
    ),
    agencies: agencies.filter(({ agencyId }) => registered.some(({ id }) => id === agencyId)),
    jointBodyIds: bodies.filter(({ kind }) => kind === "JOINT_BODY").map(({ id }) => id),
  };
}

function chooseBoards(bodies: readonly Body[], slugs: readonly string[] | undefined): Body[] {
  const boards = bodies.filter(({ kind }) => kind === "BOARD");
  if (!slugs) return boards;
  const unknown = slugs.find((slug) => !boards.some((board) => board.slug === slug));
  if (unknown !== undefined) throw badInput("boards", `"${unknown}" is not a board of the region.`);
  return boards.filter(({ slug }) => slugs.includes(slug));
}
