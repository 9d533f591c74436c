import type { Body, Region } from "../../kit/viewer/viewer";
import { IdentityBar } from "../../ui/identity-bar";
import { BoardBar } from "./board-bar";

export interface BodyBarProps {
  readonly body: Body;
  readonly region: Pick<Region, "slug" | "name">;
}

/** The bar of a page that a board or a joint body can be about: what it is today. */
export function BodyBar({ body, region }: BodyBarProps) {
  return body.__typename === "Board" ? (
    <BoardBar board={body} region={region} on={null} />
  ) : (
    <IdentityBar title={body.name} details={`Joint body, ${region.name}`} />
  );
}
