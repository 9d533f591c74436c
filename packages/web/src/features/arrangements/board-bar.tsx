import type { ReactNode } from "react";
import { IdentityBar } from "../../ui/identity-bar";
import { barDetails } from "./arrangement-words";
import { type BoardOn, useArrangement } from "./use-arrangement";

/** The bar of a board's page: the board, what it was on the day that the page is about, and its area's code. */
export function BoardBar({ aside, ...props }: BoardOn & { readonly aside?: ReactNode }) {
  const { board, on } = props;
  const arrangement = useArrangement(props);
  return (
    <IdentityBar
      title={board.name}
      details={barDetails(arrangement, on ?? undefined, board.area.onsCode)}
      aside={aside}
    />
  );
}
