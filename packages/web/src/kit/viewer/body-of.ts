import type { Body, Region } from "./viewer";

/** The board or joint body of a region that a row is of; undefined where the region has none such. */
export function bodyOf(region: Region, { body }: { readonly body: { readonly id: string } }): Body | undefined {
  return [...region.boards, ...region.jointBodies].find(({ id }) => id === body.id);
}
