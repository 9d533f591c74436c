import { poundsTogether } from "@panboard/shared";
import type { ListConnection } from "../../kit/list/define-list-view";

/** How amounts that stand together are written: "£215,899", or "Not stated" where there is none; with pence where any has some. */
export function statedTogether(amounts: readonly (string | null)[]): (amount: string | null) => string {
  const words = poundsTogether(amounts);
  return (amount) => (amount === null ? "Not stated" : words(amount));
}

/** A row whose amounts are written as those of its page are. */
export type InPounds<TNode> = TNode & { readonly pounds: ReturnType<typeof statedTogether> };

/** The rows of a page of a list, which write their amounts alike. */
export function poundsOfPage<TNode>(
  page: ListConnection<TNode>,
  amountsOf: (node: TNode) => readonly (string | null)[],
): ListConnection<InPounds<TNode>> {
  const pounds = statedTogether(page.nodes.flatMap(amountsOf));
  return { ...page, nodes: page.nodes.map((node) => ({ ...node, pounds })) };
}
