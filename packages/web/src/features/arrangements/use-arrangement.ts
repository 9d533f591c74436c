import { BoardArrangementDocument, type BoardArrangementQuery } from "./generated/board-arrangement";
import { useApiQuery } from "../../kit/api/api";
import type { Board, Region } from "../../kit/viewer/viewer";
import type { Arrangement } from "./arrangement-words";

/** Which board, and the day that its page is about; today without one, and not yet known where it is undefined. */
export interface BoardOn {
  readonly board: Board;
  readonly region: Pick<Region, "slug">;
  readonly on: string | null | undefined;
}

/**
 * What a board was on a day. Undefined while that is read, where nothing is stated, and where it could not be read: a page is
 * whole without it.
 */
export function useArrangement({ board, region, on }: BoardOn): Arrangement | undefined {
  const variables = { board: board.slug, region: region.slug, on: on ?? null };
  const options = { enabled: on !== undefined, leaveFailed: true, select: readArrangement };
  return useApiQuery("BoardArrangement", BoardArrangementDocument, variables, options).data ?? undefined;
}

function readArrangement({ board }: BoardArrangementQuery): Arrangement | null {
  return board?.arrangement ?? null;
}
