import type { ReactNode } from "react";
import type { Body, Region } from "../../kit/viewer/viewer";
import { IdentityBar } from "../../ui/identity-bar";
import { BoardBar } from "./board-bar";

export interface BodyBarProps {
  readonly body: Body;
  readonly region: Pick<Region, "slug" | "name">;
  /** The day that the page is about; today without it. */
  readonly on?: string | undefined;
  /** What stands opposite. */
  readonly aside?: ReactNode;
}

/** The bar of a page that a board or a joint body can be about: what it is today, or was on the page's day. */
export function BodyBar({ body, region, on, aside }: BodyBarProps) {
  return body.__typename === "Board" ? (
    <BoardBar board={body} region={region} on={on ?? null} aside={aside} />
  ) : (
    <IdentityBar title={body.name} details={`Joint body, ${region.name}`} aside={aside} />
  );
}
