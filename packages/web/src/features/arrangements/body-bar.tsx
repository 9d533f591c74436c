import type { Body, Region } from "../../kit/viewer/viewer";
import { IdentityBar } from "../../ui/identity-bar";
import { BoardBar } from "./board-bar";

export interface BodyBarProps {
  readonly body: Body;
  readonly region: Pick<Region, "slug" | "name">;
  /** The day that the page is about; today without it. */
  readonly on?: string | undefined;
}

/** The bar of a page that a board or a joint body can be about: what it is today, or was on the page's day. */
export function BodyBar({ body, region, on }: BodyBarProps) {
  return body.__typename === "Board" ? (
    <BoardBar board={body} region={region} on={on ?? null} />
  ) : (
    <IdentityBar title={body.name} details={`Joint body, ${region.name}`} />
  );
}
